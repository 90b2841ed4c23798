package id.balai.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// Asks for a file or a folder, over the window in which something stands; empty: nobody chose one.
public final class FileDialogs {

  private FileDialogs() {}

  /// A file that is there.
  ///
  /// @param kind what files are offered, for example `Pictures`
  /// @param patterns of their names, for example `*.png`
  public static Optional<Path> open(Node asking, String kind, String... patterns) {
    return open(asking, new FileChooser.ExtensionFilter(kind, patterns));
  }

  /// A picture that papers can show.
  ///
  /// @param kind what pictures are called
  public static Optional<Path> picture(Node asking, String kind) {
    return open(asking, kind, "*.png", "*.jpg", "*.jpeg", "*.PNG", "*.JPG");
  }

  /// Any file that is there.
  public static Optional<Path> open(Node asking, FileChooser.ExtensionFilter... kinds) {
    var chooser = new FileChooser();
    chooser.getExtensionFilters().addAll(kinds);
    return path(chooser.showOpenDialog(asking.getScene().getWindow()));
  }

  /// A file that is to be written.
  ///
  /// @param name that is proposed
  public static Optional<Path> save(
      Node asking, String name, FileChooser.ExtensionFilter... kinds) {
    var chooser = new FileChooser();
    chooser.getExtensionFilters().addAll(kinds);
    chooser.setInitialFileName(name);
    return path(chooser.showSaveDialog(asking.getScene().getWindow()));
  }

  /// A folder that is there.
  public static Optional<Path> folder(Node asking) {
    return path(new DirectoryChooser().showDialog(asking.getScene().getWindow()));
  }

  private static Optional<Path> path(@Nullable File chosen) {
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
