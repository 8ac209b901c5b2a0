/** The service over HTTP: named queries for other applications. */
@NullMarked
package org.chancery.service;

import org.jspecify.annotations.NullMarked;
