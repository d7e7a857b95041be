package org.tierboard.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tierboard.evaluation.Citation;
import org.tierboard.evaluation.CredentialKind;
import org.tierboard.evaluation.ProgrammeFee;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RequirementSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads an edition of the guide: one YAML file named by the first day on which it is in force, strictly. It works on the
 * parsed text's nodes, not on maps, because only those know their line and keep a key that stands twice.
 */
final class EditionReader {

    private final String file;

    private EditionReader(String file) {
        this.file = file;
    }

    /**
     * Reads one file to the end.
     *
     * @param file the name that messages say, ending in the file's own name
     * @throws EditionProblem if anything in it isn't understood, naming the line and how to mend it
     */
    static Edition read(String file, InputStream content, boolean inForce) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder();
        try (var text = new InputStreamReader(content, strict)) {
            var block = new YamlBlock(
                    root(file, text), "path", "in-force-from", "document", "fee", "catalogue", "requirements");
            return new Edition(new EditionReader(file).set(block), file, lines(block), inForce);
        } catch (CharacterCodingException e) {
            throw new EditionProblem(file, 1, "the file is not UTF-8; save it as UTF-8");
        }
    }

    private static YamlValue root(String file, Reader text) throws CharacterCodingException {
        try {
            var root = new Yaml(new LoaderOptions()).compose(text);
            if (root == null) {
                throw new EditionProblem(file, 1, "the file is empty; write an edition or remove it");
            }
            return new YamlValue(file, root);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new EditionProblem(file, mark == null ? 1 : mark.getLine() + 1, "not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            if (e.getCause() instanceof CharacterCodingException coding) {
                throw coding;
            }
            throw new EditionProblem(file, 1, "not YAML: " + e.getMessage());
        }
    }

    private static Map<String, Integer> lines(YamlBlock block) {
        var lines = new HashMap<String, Integer>();
        lines.put("in-force-from", block.get("in-force-from").line());
        new YamlBlock(block.get("catalogue")).keys().forEach((code, key) -> lines.put(code, key.line()));
        return lines;
    }

    private RequirementSet set(YamlBlock block) {
        return new RequirementSet(
                path(block.get("path")),
                inForceFrom(block.get("in-force-from")),
                block.get("document").text(),
                fee(new YamlBlock(block.get("fee"), "amount", "label", "help", "citation")),
                catalogue(new YamlBlock(block.get("catalogue"))),
                requirements(block.get("requirements")));
    }

    private static String path(YamlValue value) {
        var path = value.text();
        if (!path.matches("[A-Z][A-Z0-9_]{0,31}")) {
            throw value.problem("'%s' is no path; write up to 32 capital letters, digits and _, like SERVICES", path);
        }
        return path;
    }

    private LocalDate inForceFrom(YamlValue value) {
        var day = value.day();
        if (!file.endsWith("/" + day + ".yaml")) {
            throw value.problem("the file is not named by this day; rename it to %s.yaml, or mend the day", day);
        }
        return day;
    }

    private static ProgrammeFee fee(YamlBlock fee) {
        return new ProgrammeFee(
                fee.get("amount").amount(),
                fee.get("label").text(),
                fee.get("help").text(),
                new Citation(fee.get("citation").text()));
    }

    private static Map<String, CredentialKind> catalogue(YamlBlock block) {
        var kinds = new LinkedHashMap<String, CredentialKind>();
        block.keys().forEach((code, key) -> {
            if (!code.matches("[A-Z][A-Z0-9_]*")) {
                throw key.problem("'%s' is no code of a credential; write capital letters, digits and _", code);
            }
            kinds.put(code, block.get(code).oneOf(CredentialKind.class));
        });
        return kinds;
    }

    private List<Requirement> requirements(YamlValue list) {
        var rows = new RowOrder();
        list.list().forEach(value -> rows.add(new RequirementReader(value).read(), value));
        return rows.requirements();
    }
}
