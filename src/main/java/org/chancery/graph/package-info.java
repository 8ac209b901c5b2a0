/**
 * The graph: claims, which are what sources say and are never overwritten, and the projection, which is what an analyst looks
 * at and is derived from the claims by one code path.
 */
@NullMarked
package org.chancery.graph;

import org.jspecify.annotations.NullMarked;
