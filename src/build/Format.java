import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lays out, or with `--dry-run --set-exit-if-changed` only checks, every Java source of the
/// project. The files that a check names are laid out by `mvn -Pformat test-compile`.
final class Format {
  private Format() {}

  public static void main(String[] goal) throws IOException {
    var arguments = new ArrayList<>(List.of(goal));
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      files
          .map(Path::toString)
          .filter(name -> name.endsWith(".java"))
          .sorted()
          .forEach(arguments::add);
    }
    Main.main(arguments.toArray(new String[0]));
  }
}
