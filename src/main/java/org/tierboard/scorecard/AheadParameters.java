package org.tierboard.scorecard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the counting statement is told to count for later days too.
 *
 * @param later as many as {@link AheadStatement#DAYS}
 */
record AheadParameters(CountingParameters today, List<CountingParameters> later) {

    Map<String, Object> values() {
        var values = new HashMap<>(today.values());
        for (int i = 0; i < later.size(); i++) {
            var prefix = "ahead%d_".formatted(i + 1);
            later.get(i).values().forEach((name, value) -> values.put(prefix + name, value));
        }
        return values;
    }
}
