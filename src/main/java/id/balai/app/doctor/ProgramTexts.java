package id.balai.app.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sentences that stand in the program's own classes: what it can have written into its log
/// without anything from outside.
final class ProgramTexts {

  private static final String ROOM = "id/balai";

  /// Shorter texts could be anything.
  private static final int LEAST_LETTERS = 6;

  private static final String HOLE = "{}";

  private final Map<String, List<String>> classes;
  private final Map<String, List<Text>> texts = new HashMap<>();

  private ProgramTexts(Map<String, List<String>> classes) {
    this.classes = classes;
  }

  /// A text with holes for what was put in.
  private record Text(String shown, Pattern pattern, int letters) {
    static Text of(String constant) {
      String[] parts = constant.split(Pattern.quote(HOLE), -1);
      String pattern = Stream.of(parts).map(Pattern::quote).collect(Collectors.joining(".*"));
      return new Text(
          constant.replace(HOLE, "…"),
          Pattern.compile(pattern),
          constant.length() - HOLE.length() * (parts.length - 1));
    }
  }

  /// The texts of the program that runs.
  ///
  /// @throws IOException when its own files cannot be read
  static ProgramTexts ofThisProgram() throws IOException {
    Path place = place();
    if (Files.isDirectory(place)) {
      return new ProgramTexts(classesBelow(place.resolve(ROOM), place));
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      Path root = jar.getPath("/");
      return new ProgramTexts(classesBelow(root.resolve(ROOM), root));
    }
  }

  private static Path place() throws IOException {
    try {
      URI uri = ProgramTexts.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IOException("the program does not know where it lies", e);
    }
  }

  /// Paths of class files by the simple name of their outermost class.
  private static Map<String, List<String>> classesBelow(Path room, Path root) throws IOException {
    try (Stream<Path> files = Files.walk(room)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class"))
          .collect(Collectors.groupingBy(ProgramTexts::outermost));
    }
  }

  private static String outermost(String file) {
    String simple = file.substring(file.lastIndexOf('/') + 1, file.length() - ".class".length());
    int dollar = simple.indexOf('$');
    return dollar < 0 ? simple : simple.substring(0, dollar);
  }

  /// The whole name of the class of this program that a log calls so.
  ///
  /// @param logger with packages that may be cut short: `i.b.store.jdbc.Store`
  Optional<String> nameOf(String logger) {
    String[] wanted = logger.split("\\.", -1);
    String simple = outermost(wanted[wanted.length - 1] + ".class");
    return classes.getOrDefault(simple, List.of()).stream()
        .filter(file -> outermost(file).length() + file.lastIndexOf('/') + 1 == bare(file).length())
        .map(file -> bare(file).replace('/', '.'))
        .filter(name -> isShortFor(wanted, name.split("\\.", -1)))
        .findFirst();
  }

  private static String bare(String file) {
    return file.substring(0, file.length() - ".class".length());
  }

  private static boolean isShortFor(String[] wanted, String[] whole) {
    if (wanted.length != whole.length) {
      return false;
    }
    for (int i = 0; i < whole.length - 1; i++) {
      if (wanted[i].isEmpty() || !whole[i].startsWith(wanted[i])) {
        return false;
      }
    }
    return true;
  }

  /// The text of a class that was logged, with its holes empty; empty where the class has no such
  /// text.
  ///
  /// @param name of the class, whole
  Optional<String> textOf(String name, String message) throws IOException {
    List<Text> known = texts.get(name);
    if (known == null) {
      known = read(name);
      texts.put(name, known);
    }
    Optional<Text> best = Optional.empty();
    for (Text text : known) {
      boolean isBetter = best.map(found -> found.letters() < text.letters()).orElse(true);
      if (isBetter && text.pattern().matcher(message).matches()) {
        best = Optional.of(text);
      }
    }
    return best.map(Text::shown);
  }

  private List<Text> read(String name) throws IOException {
    String outer = name.replace('.', '/');
    var found = new ArrayList<Text>();
    String simple = outer.substring(outer.lastIndexOf('/') + 1);
    for (String file : classes.getOrDefault(simple, List.of())) {
      if (file.startsWith(outer + ".") || file.startsWith(outer + "$")) {
        constants(file).stream()
            .map(Text::of)
            .filter(text -> text.letters() >= LEAST_LETTERS)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static List<String> constants(String file) throws IOException {
    try (InputStream in = ProgramTexts.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        return List.of();
      }
      var constants = new ArrayList<String>();
      ClassFile.of()
          .parse(in.readAllBytes())
          .constantPool()
          .forEach(
              entry -> {
                if (entry instanceof StringEntry text) {
                  constants.add(text.stringValue());
                }
              });
      return constants;
    }
  }
}
