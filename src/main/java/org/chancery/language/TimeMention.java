package org.chancery.language;

/**
 * Words of a sentence that speak of a time.
 *
 * @param from the first word
 * @param to the one behind the last
 * @param when what they say
 */
record TimeMention(int from, int to, When when) {}
