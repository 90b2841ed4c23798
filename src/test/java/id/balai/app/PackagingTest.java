package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the packages are made of fits together; that they run is tried by hand and takes minutes.
final class PackagingTest {

  private static final Path INSTALLER = Path.of("installer");
  private static final Pattern OPTION = Pattern.compile("-[A-Za-z-].*");

  @ParameterizedTest
  @ValueSource(strings = {"balai.options", "quick.options"})
  void theFlagsAreOnesThatJavaReadsFromAFile(String name) throws IOException {
    assertThat(lines(INSTALLER.resolve(name)).filter(line -> !line.startsWith("#")))
        .isNotEmpty()
        .allMatch(line -> OPTION.matcher(line).matches())
        .noneMatch(line -> line.contains(" "));
  }

  @Test
  void javaTakesTheFlags() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process run =
        new ProcessBuilder(
                java.toString(),
                "@installer/balai.options",
                "@installer/quick.options",
                "--version")
            .redirectErrorStream(true)
            .start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).as(said).isZero();
    assertThat(said.lines()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"linux/balai", "windows/launcher.c"})
  void everyLauncherReadsTheSameFilesAndStartsTheSameClass(String launcher) throws IOException {
    String text = Files.readString(INSTALLER.resolve(launcher));
    assertThat(text)
        .contains("balai.options", "quick.options", "quick.commands", "balai.classpath")
        .contains(Launcher.class.getName())
        .doesNotContain("-XX:+Use", "lib/*\"");
    for (String option : List.of("--data", "--key-folder", "--database", "--as", "--lang")) {
      assertThat(text).as("the value of %s is no command", option).contains(option);
    }
  }

  /// PowerShell is not at hand: what both scripts do themselves is little and the same.
  @Test
  void bothScriptsForWindowsLeaveTheWorkToOneProgram() throws IOException {
    String bash =
        Files.readString(INSTALLER.resolve("build-windows"))
            + Files.readString(INSTALLER.resolve("common.sh"));
    String shell = Files.readString(INSTALLER.resolve("build-windows.ps1"));
    assertThat(bash).contains("tool WindowsPackage", "PROFILES=windows", "-Ppackages");
    assertThat(shell).contains("tools\\WindowsPackage.java", "-Pwindows", "-Ppackages");
    for (String word : List.of("-Dmaven.test.skip", "-DskipTests", " package", "--jdk", "jlink")) {
      assertThat(bash).contains(word);
      assertThat(shell).contains(word);
    }
    String own = Files.readString(INSTALLER.resolve("build-windows"));
    String work =
        Files.readString(INSTALLER.resolve("tools/Layout.java"))
            + Files.readString(INSTALLER.resolve("tools/WindowsPackage.java"));
    for (String part :
        List.of(
            "modules.list",
            "balai.options",
            "quick.options",
            "quick.commands",
            "balai.classpath",
            "launcher.c",
            "balai.nsi",
            "-municode")) {
      assertThat(work).contains(part);
      assertThat(own).doesNotContain(part);
      assertThat(shell).doesNotContain(part);
    }
  }

  @Test
  void aKioskOnWindowsTakesBackWhatItChanges() throws IOException {
    String setup = Files.readString(INSTALLER.resolve("windows/kiosk/kiosk-setup.ps1"));
    assertThat(setup).contains("kiosk\\kiosk-session.ps1").isASCII();
    assertThat(lines(INSTALLER.resolve("windows/kiosk/kiosk-setup.ps1")))
        .as("a value of the computer is changed by the function that notes it, or taken back")
        .filteredOn(line -> line.contains("New-ItemProperty"))
        .hasSize(3)
        .allMatch(
            line -> line.contains("$path") || line.contains("$full") || line.contains("$one"));
    assertThat(setup.split("Note \"", -1)).hasSize(6);
    assertThat(Files.readString(INSTALLER.resolve("windows/kiosk/kiosk-session.ps1")))
        .contains("balai-cli.exe", "-Wait");
    assertThat(Files.readString(INSTALLER.resolve("tools/WindowsPackage.java")))
        .contains("kiosk-setup.ps1", "kiosk-session.ps1");
  }

  @Test
  void theFolderForAStickIsStartedByADoubleClick() throws IOException {
    assertThat(Files.readString(INSTALLER.resolve("build-portable"))).contains("Balai.desktop");
    assertThat(lines(INSTALLER.resolve("linux/Balai.desktop")))
        .contains("Type=Application", "Name=Balai")
        .anyMatch(line -> line.startsWith("Exec=") && line.endsWith("/bin/balai\"' balai %k"));
  }

  @Test
  void theDesktopEntryNamesWhatIsThere() throws IOException {
    Map<String, String> entry = new TreeMap<>();
    lines(INSTALLER.resolve("linux/id.balai.Balai.desktop"))
        .filter(line -> line.contains("="))
        .forEach(line -> entry.put(line.replaceAll("=.*", ""), line.replaceAll("^[^=]*=", "")));
    assertThat(entry)
        .containsEntry("Type", "Application")
        .containsEntry("Exec", "balai")
        .containsEntry("Icon", "id.balai.Balai")
        .containsEntry("StartupWMClass", Launcher.class.getName())
        .containsKeys("Name", "Comment[id]", "Categories");
    String build = Files.readString(INSTALLER.resolve("build-deb"));
    assertThat(build).contains("id.balai.Balai.desktop", "id.balai.Balai.metainfo.xml");
    assertThat(Files.readString(INSTALLER.resolve("linux/id.balai.Balai.metainfo.xml")))
        .contains("<launchable type=\"desktop-id\">id.balai.Balai.desktop</launchable>");
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 48, 128, 256})
  void theIconHasTheSizeOfItsName(int size) throws IOException {
    var picture = ImageIO.read(Path.of("assets/icon/balai-" + size + ".png").toFile());
    assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(size, size);
  }

  @Test
  void scriptsCanBeRunAndNameNoPlaceOfOneMachine() throws IOException {
    List<String> scripts =
        List.of(
            "build-deb",
            "build-portable",
            "build-windows",
            "kiosk-setup",
            "kiosk/session",
            "linux/Balai.desktop",
            "linux/measure",
            "linux/try-deb",
            "linux/try-kiosk",
            "linux/try-portable",
            "windows/try-setup");
    for (String script : scripts) {
      Path file = INSTALLER.resolve(script);
      assertThat(Files.isExecutable(file)).as(script).isTrue();
      assertThat(Files.readString(file)).doesNotContain("/root/", "/home/", "/work/");
    }
  }

  @Test
  void theKioskIsSetUpShownAndTakenBack(@TempDir Path root)
      throws IOException, InterruptedException {
    assertThat(kiosk(root, "show")).contains("Nothing was changed");
    kiosk(root, "apply");
    List<String> written = tree(root);
    assertThat(written).anyMatch(file -> file.endsWith("system/balai-kiosk.service"));
    assertThat(kiosk(root, "show"))
        .contains("balai-kiosk.service", "logind.conf.d", "sleep.conf.d");
    kiosk(root, "apply");
    assertThat(tree(root)).isEqualTo(written);
    kiosk(root, "remove");
    assertThat(tree(root)).isEmpty();
  }

  private static String kiosk(Path root, String word) throws IOException, InterruptedException {
    Process run =
        new ProcessBuilder("installer/kiosk-setup", word, "--root", root.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).as(said).isZero();
    return said;
  }

  private static List<String> tree(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static Stream<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank());
  }
}
