import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Completes the bill of materials: what Maven has listed of the libraries is compared with the jars that are packed and
/// with the program's own table, and what Maven does not know is added from there: the Java runtime, the database inside
/// its library, fonts and icons. The serial number comes from the content, so the same content has the same one.
///
/// `mvn -Pinstaller package` calls it with the folder of the installer, in which Maven has put its part and the jars.

private static final JsonMapper JSON =
        JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
private static final String ADDED = "updateuser:";

private record Row(String kind, String jar, String name, String version, String licence) {
    String key() {
        return jar + " " + version;
    }
}

void main(String[] arguments) throws Exception {
    Path work = Path.of(arguments[0]);
    Path known = work.resolve("maven.cdx.json");
    if (!Files.exists(known)) {
        throw new IllegalStateException("There is no " + known + ": offline Maven makes none; run it without -o.");
    }
    ObjectNode bill = (ObjectNode) JSON.readTree(Files.readString(known));
    ArrayNode components = (ArrayNode) bill.get("components");
    List<Row> table = table(Path.of("resources/org/updateuser/form/components.txt"));
    compare(components, table, work.resolve("jars"));
    ObjectNode program = (ObjectNode) bill.get("metadata").get("component");
    program.put("type", "application");
    List<String> added = new ArrayList<>();
    for (Row row : table) {
        if (row.jar().isEmpty()) {
            added.add(add(components, row));
        }
    }
    depend(bill, program.get("bom-ref").stringValue(), added);
    bill.remove("serialNumber");
    String serial = UUID.nameUUIDFromBytes(JSON.writeValueAsBytes(bill)).toString();
    bill.put("serialNumber", "urn:uuid:" + serial);
    Files.writeString(work.resolve("updateuser.cdx.json"), JSON.writeValueAsString(bill) + "\n");
    IO.println("installer: bill of materials with " + components.size() + " components, serial number " + serial);
}

private static List<Row> table(Path file) throws Exception {
    try (Stream<String> lines = Files.lines(file)) {
        return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", -1))
                .map(part -> new Row(part[0], known(part[1]), part[2], known(part[3]), part[4]))
                .toList();
    }
}

private static String known(String part) {
    return part.equals("-") ? "" : part;
}

/// Three lists that come from different hands have to say the same.
private static void compare(ArrayNode components, List<Row> table, Path jars) throws Exception {
    Set<String> listed = new TreeSet<>();
    Set<String> listedFiles = new TreeSet<>();
    for (JsonNode component : components) {
        String key = component.get("name").stringValue() + " " + component.get("version").stringValue();
        listed.add(key);
        String purl = component.get("purl").stringValue();
        String classifier = purl.contains("classifier=") ? "-" + purl.replaceAll(".*classifier=([^&]+).*", "$1") : "";
        listedFiles.add(key.replace(' ', '-') + classifier + ".jar");
        if (component.path("licenses").isEmpty()) {
            throw new IllegalStateException("The bill of materials has no licence for " + key);
        }
    }
    Set<String> known = new TreeSet<>();
    table.stream().filter(row -> !row.jar().isEmpty()).forEach(row -> known.add(row.key()));
    same("the program's table of components", known, listed);
    Set<String> packed = new TreeSet<>();
    try (Stream<Path> files = Files.list(jars)) {
        files.forEach(file -> packed.add(file.getFileName().toString()));
    }
    same("what is packed", packed, listedFiles);
}

private static void same(String what, Set<String> one, Set<String> listed) {
    if (!one.equals(listed)) {
        throw new IllegalStateException("The bill of materials lists " + listed + ", and " + what + " has " + one);
    }
}

private static String add(ArrayNode components, Row row) {
    String version = row.version().isEmpty() ? Runtime.version().toString() : row.version();
    String reference = ADDED + row.name().toLowerCase(Locale.ROOT).replace(' ', '-') + "@" + version;
    ObjectNode component = components.addObject();
    component.put("type", type(row.kind())).put("bom-ref", reference);
    component.put("name", row.name()).put("version", version);
    if (row.kind().equals("RUNTIME")) {
        component.putObject("supplier").put("name", System.getProperty("java.vendor"));
    }
    component.putArray("licenses").addObject().put("expression", row.licence());
    return reference;
}

private static String type(String kind) {
    return switch (kind) {
        case "RUNTIME" -> "platform";
        case "NATIVE" -> "library";
        default -> "file"; // fonts and icons
    };
}

private static void depend(ObjectNode bill, String program, List<String> added) {
    ArrayNode dependencies = (ArrayNode) bill.get("dependencies");
    for (JsonNode dependency : dependencies) {
        if (dependency.get("ref").stringValue().equals(program)) {
            added.forEach(((ArrayNode) dependency.get("dependsOn"))::add);
        }
    }
    added.forEach(reference -> dependencies.addObject().put("ref", reference));
}
