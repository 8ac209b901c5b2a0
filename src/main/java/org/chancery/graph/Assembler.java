package org.chancery.graph;

import java.util.List;

/** Derives what is projected of the claims of one bucket. Pure: the same claims, in whatever order, give the same. */
interface Assembler {

    Projection assemble(List<Claim> claims);
}
