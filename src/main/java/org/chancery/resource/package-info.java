/** The folders {@code import}, {@code cypher} and {@code seeds}, whether they travel in the jar or lie on a disk. */
@NullMarked
package org.chancery.resource;

import org.jspecify.annotations.NullMarked;
