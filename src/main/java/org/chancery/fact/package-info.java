/**
 * The one contract between text, data sets, graph and evaluation: a fact is what one source says happened, holds or is
 * planned. Sixteen kinds, one record each; dates are EDTF; on the wire a fact is one JSON object on one line.
 */
@NullMarked
package org.chancery.fact;

import org.jspecify.annotations.NullMarked;
