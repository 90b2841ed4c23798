package id.balai.ui.task;

import java.nio.file.Path;
import java.util.Optional;

/// What an action left, for the person who asked for it.
///
/// @param sentence what was done, and how many
/// @param file what can be opened
/// @param folder where it lies
public record Outcome(String sentence, Optional<Path> file, Optional<Path> folder) {

  /// One file was written.
  public static Outcome file(String sentence, Path file) {
    return new Outcome(sentence, Optional.of(file), Optional.ofNullable(file.getParent()));
  }

  /// Several files were written into a folder.
  public static Outcome folder(String sentence, Path folder) {
    return new Outcome(sentence, Optional.empty(), Optional.of(folder));
  }

  /// Something was done that is no file.
  public static Outcome of(String sentence) {
    return new Outcome(sentence, Optional.empty(), Optional.empty());
  }
}
