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
            "linux/measure",
            "linux/try-deb",
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
