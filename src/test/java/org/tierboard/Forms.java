package org.tierboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Fills in a form of a page and sends it with all that the page put into it. */
public final class Forms {

    private Forms() {}

    /**
     * Opens a page and sends one of its forms.
     *
     * @param action how the form's address ends
     */
    public static HttpResponse<String> send(Visitor visitor, String page, String action, Map<String, String> typed) {
        var form = find(visitor, page, action);
        return visitor.post(form.attr("action"), fields(form, typed));
    }

    /** A form of a page, so that it can be sent several times or later. */
    public static Element find(Visitor visitor, String page, String action) {
        var forms = Visitor.page(visitor.get(page)).select("form[method=post][action$=" + action + "]");
        assertThat(forms).as("forms to %s on %s", action, page).hasSize(1);
        return forms.first();
    }

    /** What a browser would send. */
    public static Map<String, String> fields(Element form, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[name]:not([type=checkbox]), textarea[name], select[name]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.putAll(typed);
        return fields;
    }
}
