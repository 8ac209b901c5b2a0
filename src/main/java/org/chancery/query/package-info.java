/** The named queries in {@code cypher/queries}: what they ask, their parameters, and their answers as tables. */
@NullMarked
package org.chancery.query;

import org.jspecify.annotations.NullMarked;
