/** The command line: every command of {@code java -jar chancery.jar}. */
@NullMarked
package org.chancery.command;

import org.jspecify.annotations.NullMarked;
