package org.tierboard.scorecard.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.export.TableFormat;
import org.tierboard.scorecard.PortfolioFilter;
import org.tierboard.scorecard.PortfolioSort;

/** What a reader of the portfolio asks for. All of it is in the address, so that a view can be kept and shared. */
record PortfolioQuestion(PortfolioFilter filter, PortfolioSort sort, int page) {

    /** The address of this view without its page number. */
    String address() {
        return address("/partners");
    }

    /** The address of all its pages as a file. */
    String address(TableFormat format) {
        return address("/partners." + format.extension());
    }

    private String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        values().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values()).toUriString();
    }

    /** What differs from the plain portfolio. */
    private Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        if (!filter.query().isEmpty()) {
            values.put("query", filter.query());
        }
        add(values, "tier", filter.tier());
        add(values, "stage", filter.stage());
        add(values, "review", filter.review());
        add(values, "movement", filter.movement());
        add(values, "sort", sort == PortfolioSort.REVIEW ? null : sort);
        return values;
    }

    private static void add(Map<String, Object> values, String name, @Nullable Enum<?> choice) {
        if (choice != null) {
            values.put(name, choice.name());
        }
    }
}
