/** How well facts that were found agree with facts that people marked: precision, recall, F1, by kind and by role. */
@NullMarked
package org.chancery.evaluation;

import org.jspecify.annotations.NullMarked;
