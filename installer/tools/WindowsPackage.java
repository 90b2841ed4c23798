package installer.tools;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes of the program that was built the ZIP and the set-up for Windows, on Linux or on Windows;
/// both scripts call it. The same sources give the same bytes.
///
/// `java -cp "target/balai/lib/*" WindowsPackage.java ROOT [--jdk FOLDER]`
///
/// Without the modules of a JDK for Windows everything but the runtime is made and checked, and it
/// ends with 1 and what is missing. On Windows those of the Java it runs on are taken.
public final class WindowsPackage {

  private static final boolean ON_WINDOWS = System.getProperty("os.name").startsWith("Windows");

  private final Path root;
  private final String version;
  private final Path out;
  private final Instant time;
  private final Layout layout;

  private WindowsPackage(Path root) throws IOException {
    this.root = root;
    this.version = Layout.inBuild(root, "version");
    this.out = root.resolve("target/packages/balai-" + version + "-windows-x64");
    this.time = Layout.time(root);
    this.layout = new Layout(Layout.Target.WINDOWS, root, out);
  }

  /// Runs it.
  public static void main(String[] words) throws IOException, InterruptedException {
    var wanted = new WindowsPackage(Path.of(words[0]).toAbsolutePath().normalize());
    Optional<Path> jdk =
        words.length == 3 && words[1].equals("--jdk")
            ? Optional.of(Path.of(words[2]).toAbsolutePath())
            : Optional.empty();
    wanted.make(jdk.map(WindowsPackage::modules));
  }

  /// The modules of a JDK; an empty folder would silently give a runtime for this system.
  private static Path modules(Path jdk) {
    Path folder =
        Stream.of(jdk.resolve("jmods"), jdk)
            .filter(each -> Files.exists(each.resolve("java.base.jmod")))
            .findFirst()
            .orElseThrow(
                () ->
                    Layout.stop(
                        "No modules (java.base.jmod) in "
                            + jdk
                            + ": unpack the JMODs archive of the same Temurin for Windows there."));
    var said = new StringWriter();
    ToolProvider.findFirst("jmod")
        .orElseThrow()
        .run(
            new PrintWriter(said, true),
            new PrintWriter(said, true),
            "describe",
            folder.resolve("java.base.jmod").toString());
    if (said.toString().lines().noneMatch(line -> line.startsWith("platform windows-"))) {
      throw Layout.stop("The modules in " + folder + " are not for Windows.");
    }
    return folder;
  }

  private void make(Optional<Path> modules) throws IOException, InterruptedException {
    String compiler = program("x86_64-w64-mingw32-gcc", "gcc", "gcc-mingw-w64-x86-64");
    String resources =
        program("x86_64-w64-mingw32-windres", "windres", "binutils-mingw-w64-x86-64");
    String setup = program("makensis", "C:\\Program Files (x86)\\NSIS\\makensis", "nsis");
    Layout.delete(out);
    Files.createDirectories(out);
    layout.program();
    layout.text(
        Files.readAllLines(root.resolve("installer/windows/portable.txt")),
        out.resolve("BACA DULU.txt"));
    for (String name : List.of("kiosk-setup.ps1", "kiosk-session.ps1")) {
      Path script = Files.createDirectories(out.resolve("kiosk")).resolve(name);
      layout.text(
          Files.readAllLines(root.resolve("installer/windows/kiosk").resolve(name)), script);
    }
    launchers(compiler, resources);
    boolean isWhole = modules.isPresent() || ON_WINDOWS;
    if (isWhole) {
      layout.runtime(modules);
    } else {
      layout.javafx();
    }
    stamp();
    Path exe = root.resolve("target/Balai-Setup-" + version + ".exe");
    run(
        out,
        setup,
        "-V2",
        "-DOUT=" + exe,
        "-DPROGRAM=" + out,
        "-DVERSION=" + version,
        "-DICON=" + root.resolve("assets/icon/balai.ico"),
        root.resolve("installer/windows/balai.nsi").toString());
    checksum(exe);
    Path zip = root.resolve("target/" + out.getFileName() + ".zip");
    pack(zip);
    checksum(zip);
    if (!isWhole) {
      throw Layout.stop(
          "Built and checked without a runtime: it does not start like this. Give the unpacked JDK"
              + " for Windows by --jdk FOLDER.");
    }
  }

  private void launchers(String compiler, String resources)
      throws IOException, InterruptedException {
    Path work = root.resolve("target/packages/launcher-win");
    Layout.delete(work);
    Files.createDirectories(work);
    Path own = root.resolve("installer/windows");
    for (Path file :
        List.of(
            own.resolve("launcher.c"),
            own.resolve("launcher.rc"),
            own.resolve("launcher.manifest"),
            root.resolve("assets/icon/balai.ico"))) {
      Files.copy(file, work.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    String numbers = version.replaceAll("-.*", "").replace('.', ',') + ",0";
    run(
        work,
        resources,
        "-DBALAI_NUMBERS=" + numbers,
        "-DBALAI_VERSION=\\\"" + version + "\\\"",
        "launcher.rc",
        "-O",
        "coff",
        "-o",
        "launcher.res");
    compile(work, compiler, "Balai.exe", "-mwindows");
    compile(work, compiler, "balai-cli.exe", "-mconsole", "-DBALAI_CONSOLE");
  }

  private void compile(Path work, String compiler, String name, String... kind)
      throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of("-municode", "-O2", "-Wall", "-Wextra", "-Werror"));
    words.addAll(List.of("-static", "-s", "-Wl,--no-insert-timestamp"));
    words.addAll(List.of(kind));
    words.addAll(List.of("-o", out.resolve(name).toString(), "launcher.c", "launcher.res"));
    words.add("-lshell32");
    run(work, compiler, words.toArray(String[]::new));
  }

  /// A program under its name on Linux, or the one it has on Windows.
  private static String program(String name, String onWindows, String packaged) {
    List<String> names = ON_WINDOWS ? List.of(name, onWindows) : List.of(name);
    String ending = ON_WINDOWS ? ".exe" : "";
    for (String each : names) {
      for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
        Path file = Path.of(folder).resolve(each + ending);
        if (Files.isExecutable(file)) {
          return file.toString();
        }
      }
    }
    throw Layout.stop("This needs the program " + name + " (package " + packaged + ").");
  }

  private static void run(Path folder, String program, String... words)
      throws IOException, InterruptedException {
    var all = new ArrayList<>(List.of(program));
    all.addAll(List.of(words));
    if (new ProcessBuilder(all).directory(folder.toFile()).inheritIO().start().waitFor() != 0) {
      throw Layout.stop(Path.of(program).getFileName() + " failed.");
    }
  }

  private void stamp() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      for (Path each : all.toList()) {
        Files.setLastModifiedTime(each, FileTime.from(time));
      }
    }
  }

  private void pack(Path file) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(out)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    try (OutputStream to = Files.newOutputStream(file);
        var zip = new ZipOutputStream(to)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (Path each : files) {
        var entry = new ZipEntry(out.getParent().relativize(each).toString().replace('\\', '/'));
        entry.setTimeLocal(time.atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
        Files.copy(each, zip);
        zip.closeEntry();
      }
    }
  }

  private static void checksum(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      Path name = file.getFileName();
      Files.writeString(
          file.resolveSibling(name + ".sha256"),
          HexFormat.of().formatHex(digest.digest()) + "  " + name + "\n");
      System.out.println(file + " (" + Files.size(file) / 1_000_000 + " MB)");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
