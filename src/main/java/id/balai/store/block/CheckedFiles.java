package id.balai.store.block;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The file system that H2 is told to use: its files notice every byte that is not what was
/// written. H2 itself checks the heads of its pages only, and answers with whatever is in them.
public final class CheckedFiles extends FilePathWrapper {

  private static final String SCHEME = "balai";

  /// H2 makes the objects of its file systems itself, so that what they need lies here.
  private static final Map<Path, BlockGuard> GUARDS = new ConcurrentHashMap<>();

  private static final FilePath FACTORY = new CheckedFiles();

  /// For H2 only.
  public CheckedFiles() {
    // What it is called, and what it stands before, H2 sets afterwards.
  }

  /// How H2 is to call a file of a folder.
  ///
  /// @param guard of all files in the folder, until [#leave]
  /// @throws IOException when there is no such folder
  public static String use(Path file, BlockGuard guard) throws IOException {
    // H2 gives names back as it knows them: those of the computer's own file system.
    Path folder =
        Objects.requireNonNull(file.toAbsolutePath().getParent()).toRealPath().toFile().toPath();
    GUARDS.put(folder, guard);
    FilePath.register(FACTORY);
    return SCHEME + ":" + folder.resolve(String.valueOf(file.getFileName()));
  }

  /// Ends what [#use] began; the file is closed.
  public static void leave(BlockGuard guard) {
    GUARDS.values().remove(guard);
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    Path folder = Objects.requireNonNull(Path.of(getBase().toString()).getParent());
    BlockGuard guard = GUARDS.get(folder);
    if (guard == null) {
      throw new IOException("nobody guards the files of this folder");
    }
    return new CheckedFile(getBase().open(mode), guard);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }
}
