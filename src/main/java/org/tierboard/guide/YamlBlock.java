package org.tierboard.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Keys and values in an edition's file: no key twice, none unknown, and each with the place where it stands. */
final class YamlBlock {

    private final YamlValue block;
    private final Map<String, YamlValue> keys = new LinkedHashMap<>();
    private final Map<String, YamlValue> values = new LinkedHashMap<>();

    /** Any keys may stand in the block; who asks for them judges them. */
    YamlBlock(YamlValue block) {
        this.block = block;
        if (!(block.node() instanceof MappingNode mapping)) {
            throw block.problem("a block of 'key: value' lines belongs here");
        }
        mapping.getValue().forEach(this::add);
    }

    /** Only the keys named may stand in the block. */
    YamlBlock(YamlValue block, String... known) {
        this(block);
        keys.forEach((name, key) -> {
            if (!List.of(known).contains(name)) {
                throw key.problem("unknown key '%s'; the keys here are %s", name, String.join(", ", known));
            }
        });
    }

    private void add(NodeTuple entry) {
        var key = new YamlValue(block.file(), entry.getKeyNode());
        var name = key.text();
        if (keys.put(name, key) != null) {
            throw key.problem("'%s' stands here a second time; leave one of the two", name);
        }
        values.put(name, new YamlValue(block.file(), entry.getValueNode()));
    }

    YamlValue get(String key) {
        return find(key).orElseThrow(() -> block.problem("'%s' is missing; add it to this block", key));
    }

    Optional<YamlValue> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Nullable
    String textOrNull(String key) {
        return find(key).map(YamlValue::text).orElse(null);
    }

    /** The keys in the order of the file, each with its place. */
    Map<String, YamlValue> keys() {
        return keys;
    }

    YamlValue place() {
        return block;
    }
}
