/**
 * Sentences, words, names, dates and quantities of a document: what stands in the text, before anybody asks what it says.
 */
@NullMarked
package org.chancery.language;

import org.jspecify.annotations.NullMarked;
