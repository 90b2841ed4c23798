package installer.tools;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Lays out what every package holds, on whichever system it is built: a Java that has only what
/// Balai uses, the jars, the class path, the flags and the licences.
///
/// `java -cp "target/balai/lib/*" Layout.java linux|windows ROOT OUT`
public final class Layout {

  /// For which system a package is.
  enum Target {
    LINUX("linux", "linux-amd64", "bin/java"),
    WINDOWS("win", "windows-amd64", "bin/javaw.exe");

    private final String jars;
    private final String platform;
    private final String java;

    Target(String jars, String platform, String java) {
      this.jars = jars;
      this.platform = platform;
      this.java = java;
    }
  }

  private final Target target;
  private final Path root;
  private final Path app;
  private final Path out;

  Layout(Target target, Path root, Path out) {
    this.target = target;
    this.root = root;
    this.app = root.resolve("target/balai");
    this.out = out;
  }

  /// Runs it.
  public static void main(String[] words) throws IOException {
    var layout =
        new Layout(
            Target.valueOf(words[0].toUpperCase(Locale.ROOT)),
            Path.of(words[1]).toAbsolutePath(),
            Path.of(words[2]).toAbsolutePath());
    layout.runtime(Optional.empty());
    layout.program();
  }

  /// Ends this program with a sentence.
  static RuntimeException stop(String sentence) {
    System.err.println(sentence);
    System.exit(1);
    throw new IllegalStateException(sentence);
  }

  /// The Java, with JavaFX linked into it. Not packed: the package packs it better than it can pack
  /// itself, and nothing is unpacked at a start.
  ///
  /// @param jmods modules of a JDK for another system than this one
  void runtime(Optional<Path> jmods) throws IOException {
    Path javafx = javafx();
    List<String> wanted = Files.readAllLines(root.resolve("installer/modules.list"));
    tool(
        "jlink",
        "--module-path",
        jmods.map(folder -> folder + File.pathSeparator).orElse("") + javafx,
        "--add-modules",
        String.join(",", wanted),
        "--strip-java-debug-attributes",
        "--compress",
        "zip-0",
        "--no-header-files",
        "--no-man-pages",
        "--include-locales=en,id",
        "--add-options=--enable-native-access=javafx.graphics",
        "--output",
        out.resolve("runtime").toString());
    if (!Files.exists(out.resolve("runtime").resolve(target.java))) {
      // An empty folder of modules silently gives a runtime for the system this runs on.
      throw stop(
          "The runtime that was made is not the wanted one: " + target.java + " is missing.");
    }
  }

  /// The JavaFX jars as modules whose natives lie where jlink puts those of the JDK.
  Path javafx() throws IOException {
    Path modules = root.resolve("target/packages/jmods-" + target.jars);
    delete(modules);
    Files.createDirectories(modules);
    for (Path jar : jars()) {
      String name = "javafx." + jar.getFileName().toString().split("-")[1];
      Path work = modules.resolveSibling(name);
      delete(work);
      unpack(jar, work);
      tool(
          "jmod",
          "create",
          "--class-path",
          work.resolve("classes").toString(),
          "--libs",
          work.resolve("libs").toString(),
          "--target-platform",
          target.platform,
          "--date",
          time(root).toString(),
          modules.resolve(name + ".jmod").toString());
      delete(work);
    }
    if (!Files.exists(modules.resolve("javafx.graphics.jmod"))) {
      throw stop(
          "The JavaFX jars for " + target.platform + " are missing: build the program anew.");
    }
    return modules;
  }

  private List<Path> jars() throws IOException {
    var found = new ArrayList<Path>();
    for (Path folder : List.of(app.resolve("lib"), root.resolve("target/javafx-" + target.jars))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files
              .filter(file -> isJavafx(file) && name(file).endsWith("-" + target.jars + ".jar"))
              .forEach(found::add);
        }
      }
    }
    return found.stream().sorted(Comparator.comparing(Layout::name)).distinct().toList();
  }

  private static void unpack(Path jar, Path work) throws IOException {
    Files.createDirectories(work.resolve("classes"));
    Files.createDirectories(work.resolve("libs"));
    try (var zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
        String name = entry.getName();
        if (name.startsWith("META-INF/") || name.equals("javafx-swt.jar")) {
          continue;
        }
        boolean isNative = name.endsWith(".so") || name.endsWith(".dll");
        Path file = work.resolve(isNative ? "libs" : "classes").resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /// The jars, the class path, the flags, the licences.
  void program() throws IOException {
    Path lib = Files.createDirectories(out.resolve("lib"));
    try (Stream<Path> files = Files.list(app.resolve("lib"))) {
      for (Path jar : files.filter(file -> name(file).endsWith(".jar")).toList()) {
        if (!isJavafx(jar)) {
          copy(jar, lib.resolve(name(jar)));
        }
      }
    }
    PlainJars.change(lib);
    text(
        Files.readAllLines(app.resolve("lib/balai.classpath")).stream()
            .filter(line -> !line.startsWith("javafx-"))
            .toList(),
        lib.resolve("balai.classpath"));
    for (String name : List.of("balai.options", "quick.options", "quick.commands")) {
      text(Files.readAllLines(root.resolve("installer").resolve(name)), lib.resolve(name));
    }
    copy(root.resolve("LICENSE"), out.resolve("LICENSE"));
    Path parts = root.resolve("target/parts.cdx.json");
    if (!Files.exists(parts)) {
      throw stop("target/parts.cdx.json is missing: build the program anew.");
    }
    Licences.main(
        new String[] {
          parts.toString(),
          System.getProperty("java.home"),
          root.resolve("assets/fonts").toString(),
          out.resolve("sbom.cdx.json").toString(),
          out.resolve("LICENCES.txt").toString()
        });
  }

  /// Writes a text with the ends of lines of the system it is for.
  void text(List<String> lines, Path file) throws IOException {
    String end = target == Target.WINDOWS ? "\r\n" : "\n";
    Files.writeString(file, String.join(end, lines) + end);
  }

  /// The one time of every file, as the build says it.
  static Instant time(Path root) throws IOException {
    return Instant.parse(inBuild(root, "project.build.outputTimestamp"));
  }

  /// What stands between the first pair of some tags in the build.
  static String inBuild(Path root, String tag) throws IOException {
    Matcher found =
        Pattern.compile("<" + tag + ">(.*?)</" + tag + ">")
            .matcher(Files.readString(root.resolve("pom.xml")));
    if (!found.find()) {
      throw stop("pom.xml does not say " + tag);
    }
    return found.group(1);
  }

  /// Deletes a folder with everything in it, if it is there.
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isJavafx(Path file) {
    return name(file).startsWith("javafx-");
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static void tool(String name, String... words) {
    ToolProvider tool =
        ToolProvider.findFirst(name).orElseThrow(() -> stop("This Java has no " + name + "."));
    var err = new PrintWriter(System.err, true);
    if (tool.run(new PrintWriter(System.out, true), err, words) != 0) {
      throw stop(name + " failed.");
    }
  }
}
