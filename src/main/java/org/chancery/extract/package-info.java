/**
 * From what stands in a text to what it says: frames, their arguments, the discourse that tells whom "he" means, and the
 * assembly of facts.
 */
@NullMarked
package org.chancery.extract;

import org.jspecify.annotations.NullMarked;
