package installer.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Completes the list of parts that Maven wrote (Java itself and the fonts are no artifacts) and
/// writes the licences of all parts as a text.
///
/// `java -cp "lib/*" Licences.java PARTS JDK FONTS SBOM TEXT`
public final class Licences {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Licences() {}

  /// Runs it.
  public static void main(String[] words) throws IOException {
    var parts = (ObjectNode) JSON.readTree(Path.of(words[0]).toFile());
    var list = (ArrayNode) parts.get("components");
    list.add(java(Path.of(words[1])));
    fonts(Path.of(words[2])).forEach(list::add);
    Files.writeString(
        Path.of(words[3]), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(parts) + "\n");
    Files.writeString(Path.of(words[4]), text(list, Path.of(words[2])));
  }

  private static ObjectNode java(Path jdk) throws IOException {
    var release = new Properties();
    try (var in = Files.newBufferedReader(jdk.resolve("release"))) {
      release.load(in);
    }
    String version = release.getProperty("JAVA_RUNTIME_VERSION", "").replace("\"", "");
    return part(
        "Java (" + release.getProperty("IMPLEMENTOR", "OpenJDK").replace("\"", "") + ")",
        version,
        "GPL-2.0-with-classpath-exception",
        "platform");
  }

  private static List<ObjectNode> fonts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("-OFL.txt"))
          .sorted()
          .map(name -> part(name.replace("-OFL.txt", ""), "", "OFL-1.1", "file"))
          .toList();
    }
  }

  private static ObjectNode part(String name, String version, String licence, String type) {
    ObjectNode part = JSON.createObjectNode().put("type", type).put("name", name);
    if (!version.isEmpty()) {
      part.put("version", version);
    }
    part.putArray("licenses").addObject().putObject("license").put("id", licence);
    return part;
  }

  private static String text(ArrayNode list, Path fonts) throws IOException {
    var lines = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    for (JsonNode part : list) {
      lines.add(
          "%-52s %-14s %s"
              .formatted(
                  (part.has("group") ? part.get("group").asString() + "/" : "")
                      + part.path("name").asString(""),
                  part.path("version").asString(""),
                  licences(part))
              .stripTrailing());
    }
    var out = new ArrayList<String>();
    out.add("Balai is under the MIT licence (see LICENSE). It holds these parts:");
    out.add("");
    out.addAll(lines);
    out.add("");
    out.add(
        "The jars of BouncyCastle are here without their signature, picocli with class files of a"
            + " newer form,");
    out.add("and all jars are not packed in themselves; nothing else of them was changed.");
    out.add("");
    out.add(
        "The licence texts of Java lie in runtime/legal (JavaFX is under the same), those of the"
            + " libraries in");
    out.add("their jars under META-INF. The fonts' licence follows.");
    for (String name : List.of("PlusJakartaSans", "CormorantGaramond", "GreatVibes", "NotoSans")) {
      Path text = fonts.resolve(name + "-OFL.txt");
      if (Files.exists(text)) {
        out.add("");
        out.add("---- " + name);
        out.add(Files.readString(text).strip());
      }
    }
    return String.join("\n", out) + "\n";
  }

  private static String licences(JsonNode part) {
    return StreamSupport.stream(part.path("licenses").spliterator(), false)
        .map(
            one ->
                one.has("expression")
                    ? one.get("expression").asString()
                    : one.path("license")
                        .path("id")
                        .asString(one.path("license").path("name").asString("")))
        .collect(Collectors.joining(" or "));
  }
}
