package org.chancery.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.chancery.query.NamedQuery;
import org.chancery.query.Parameter;
import org.chancery.query.QueryException;
import org.chancery.query.Table;

/** The named queries: a list of them, and the answer to each as an array of flat objects. */
@RestController
@RequestMapping(path = "/api/queries", produces = MediaType.APPLICATION_JSON_VALUE)
final class QueryController {

    private final Questions questions;

    QueryController(Questions questions) {
        this.questions = questions;
    }

    /** A named query as the list shows it. */
    record Entry(
            String name, String summary, List<ParameterEntry> parameters, Map<String, String> example, String href) {}

    /** A parameter as the list shows it. */
    record ParameterEntry(String name, String type, boolean required, String description) {}

    @GetMapping
    List<Entry> list() {
        return questions.runner().catalogue().all().stream()
                .map(QueryController::entry)
                .toList();
    }

    private static Entry entry(NamedQuery query) {
        return new Entry(
                query.name(),
                query.summary(),
                query.parameters().stream().map(QueryController::entry).toList(),
                query.example(),
                "/api/queries/" + query.name());
    }

    private static ParameterEntry entry(Parameter parameter) {
        return new ParameterEntry(
                parameter.name(),
                parameter.type().name().toLowerCase(java.util.Locale.ROOT),
                parameter.required(),
                parameter.description());
    }

    @GetMapping("/{name}")
    List<Map<String, @Nullable Object>> run(
            @PathVariable String name, @RequestParam MultiValueMap<String, String> values) {
        Map<String, String> single = new LinkedHashMap<>();
        values.forEach((parameter, given) -> single.put(parameter, given.get(given.size() - 1)));
        Table table = questions.runner().run(name, single);
        return table.rows().stream().map(row -> flat(table.columns(), row)).toList();
    }

    private static Map<String, @Nullable Object> flat(List<String> columns, List<@Nullable Object> row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Object cell = row.get(i);
            object.put(columns.get(i), cell instanceof List<?> ? Table.text(cell) : cell);
        }
        return object;
    }

    /** A question that cannot be asked so: RFC 9457, with the candidates for a name. */
    @ExceptionHandler
    ProblemDetail explain(QueryException wrong) {
        HttpStatus status =
                switch (wrong.problem()) {
                    case NO_SUCH_QUERY, UNKNOWN_NAME -> HttpStatus.NOT_FOUND;
                    case AMBIGUOUS_NAME -> HttpStatus.CONFLICT;
                    case WRONG_PARAMETER -> HttpStatus.BAD_REQUEST;
                    case LIMIT -> HttpStatus.UNPROCESSABLE_ENTITY;
                };
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, wrong.getMessage());
        problem.setTitle(
                wrong.problem().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        if (!wrong.candidates().isEmpty()) {
            problem.setProperty("candidates", wrong.candidates());
        }
        return problem;
    }
}
