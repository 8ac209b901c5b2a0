/**
 * What is known ahead of reading: people, offices with dates, states, organisations, places, honours, agreements and their
 * names, read from the tables in {@code import/lexicon}.
 */
@NullMarked
package org.chancery.lexicon;

import org.jspecify.annotations.NullMarked;
