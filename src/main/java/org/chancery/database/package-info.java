/**
 * The database: Neo4j Community in this process with a folder of its own, or a Neo4j elsewhere. Either way one driver.
 */
@NullMarked
package org.chancery.database;

import org.jspecify.annotations.NullMarked;
