/**
 * Reading a file, page or collection into documents: the text as stored, what is known of its publisher and date, and its
 * blocks. A file that cannot be read is refused by name with the reason, and the others go on.
 */
@NullMarked
package org.chancery.document;

import org.jspecify.annotations.NullMarked;
