package org.chancery.service;

import java.util.function.Supplier;

import org.chancery.query.QueryRunner;

/** What answers the questions of the service; while the database still opens, whoever asks waits. */
record Questions(Supplier<QueryRunner> opened) {

    QueryRunner runner() {
        return opened.get();
    }
}
