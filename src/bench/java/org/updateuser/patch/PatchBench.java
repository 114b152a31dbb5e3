package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.updateuser.Race;
import org.updateuser.Race.Lap;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Many;
import org.updateuser.model.Struct;
import org.updateuser.wire.UserJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The smallest patch: its time and what it allocates beside other libraries, its bytes beside a merge patch.
/// Measured by hand: `mvn -Pbench verify -Dtest=PatchBench`.
class PatchBench {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Size(int ours, int merge) {}

    @Test
    void aPatchIsFoundSoonerThanByLibrariesThatKnowNoCatalogue() throws Exception {
        List<Lap> laps = Race.of(SmallestPatch.class, "-Xmx2g");

        Lap one = Race.lap(laps, "ours", "1");
        double half = Race.lap(laps, "ours", "25000").middle();
        double whole = Race.lap(laps, "ours", "50000").middle();
        System.out.printf(
                Locale.ROOT,
                "a patch: %.2f us, %.2f where both sides were read; zjsonpatch %.1f times that, JaVers %.1f times;"
                        + " twice as many: %.2f times%n",
                one.middle(),
                Race.lap(laps, "oursBothRead", "1").middle(),
                Race.lap(laps, "zjsonpatch", "1").middle() / one.middle(),
                Race.lap(laps, "javers", "1").middle() / one.middle(),
                whole / half);
        assertThat(one.middle()).isLessThan(20);
        assertThat(Race.lap(laps, "javers", "1").middle()).isGreaterThan(10 * one.middle());
        assertThat(whole / half).isLessThan(2.2);
    }

    @Test
    void aPatchOfPlainValuesIsNeverLongerThanAMergePatch() {
        List<EditedPair> pairs = EditedPair.some();
        List<Size> all = pairs.stream().map(PatchBench::size).toList();
        List<Size> plain = pairs.stream()
                .filter(pair -> fields(pair).stream().noneMatch(PatchBench::isRecords))
                .map(PatchBench::size)
                .toList();

        System.out.printf(
                Locale.ROOT,
                "bytes beside a merge patch: %,d beside %,d in all (%d pairs); of plain values %,d beside %,d (%d)%n",
                all.stream().mapToInt(Size::ours).sum(),
                all.stream().mapToInt(Size::merge).sum(),
                all.size(),
                plain.stream().mapToInt(Size::ours).sum(),
                plain.stream().mapToInt(Size::merge).sum(),
                plain.size());
        assertThat(plain)
                .hasSizeGreaterThan(100)
                .allSatisfy(size -> assertThat(size.ours()).isLessThanOrEqualTo(size.merge()));
    }

    /// A record is sent whole, since the service puts it in place of the one before, and in the one shape that the
    /// service takes; a merge patch of it would be shorter, and would lose the rest.
    private static boolean isRecords(Field<?> property) {
        return property instanceof Struct || (property instanceof Many<?> many && many.item() instanceof Struct);
    }

    private static List<Field<?>> fields(EditedPair pair) {
        return List.copyOf(Patch.of(pair.base(), pair.mine()).fields());
    }

    private static Size size(EditedPair pair) {
        String ours = UserJson.write(Patch.of(pair.base(), pair.mine()));
        ObjectNode merge = merge((ObjectNode) JSON.readTree(UserJson.write(pair.base())), (ObjectNode)
                JSON.readTree(UserJson.write(pair.mine())));
        merge.put(Catalogue.VERSION.name(), pair.base().get(Catalogue.VERSION)); // the service asks for it
        return new Size(bytes(ours), bytes(JSON.writeValueAsString(merge)));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// What RFC 7396 makes of a pair.
    private static ObjectNode merge(ObjectNode before, ObjectNode after) {
        ObjectNode patch = JSON.createObjectNode();
        before.propertyNames().stream().filter(name -> !after.has(name)).forEach(patch::putNull);
        after.properties().forEach(member -> {
            JsonNode old = before.get(member.getKey());
            JsonNode now = member.getValue();
            if (old instanceof ObjectNode from && now instanceof ObjectNode to) {
                ObjectNode inner = merge(from, to);
                if (!inner.isEmpty()) {
                    patch.set(member.getKey(), inner);
                }
            } else if (!now.equals(old)) {
                patch.set(member.getKey(), now);
            }
        });
        return patch;
    }
}
