package id.balai.app;

import id.balai.domain.event.FolderName;
import id.balai.ui.console.PaperFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Papers under the user's own folder, shown by the system's file manager.
record LocalPapers(Path home, String system) implements PaperFolder {

  /// Where the folders of the events lie.
  static Path root(Path home) {
    return home.resolve("Balai");
  }

  @Override
  public Path of(String eventCode) {
    return root(home).resolve(FolderName.of(eventCode));
  }

  @Override
  public void show(Path path) {
    String name = system.toLowerCase(Locale.ROOT);
    String program =
        name.startsWith("windows") ? "explorer" : name.startsWith("mac") ? "open" : "xdg-open";
    try {
      if (!Files.exists(path)) {
        Files.createDirectories(path);
      }
      new ProcessBuilder(program, path.toString()).start();
    } catch (IOException e) {
      log().warn("the file manager {} does not start", program, e);
    }
  }

  /// Asked for when there is something to log: a command that only explains itself leaves no file.
  private static Logger log() {
    return LoggerFactory.getLogger(LocalPapers.class);
  }
}
