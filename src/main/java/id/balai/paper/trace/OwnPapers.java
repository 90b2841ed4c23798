package id.balai.paper.trace;

import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.dataprotection.Unfinished;
import id.balai.domain.dataprotection.WrittenFiles;
import id.balai.domain.event.FolderName;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder in which the console puts papers, one folder an event. People put files of their own
/// there too: PDFs and workbooks of other programs, notes and pictures are never deleted. Nor are
/// archives (bags, RFC 8493): with one file less they no longer hold, and they have a time of their
/// own for which they are to be kept.
///
/// @param root holds the folders of the events
/// @param unfinished what was left half written there goes too
public record OwnPapers(Path root, Unfinished unfinished) implements WrittenFiles {

  @Override
  public Swept sweep(String eventCode, Collection<String> words) throws IOException {
    Path folder = root.resolve(FolderName.of(eventCode));
    if (!Files.isDirectory(folder)) {
      return Swept.NOTHING;
    }
    Swept halves = unfinished.sweepShared(folder);
    var sweeping = new Sweeping(new Mentions(words));
    Files.walkFileTree(folder, sweeping);
    return halves.and(new Swept(sweeping.deleted, sweeping.left));
  }

  private static final class Sweeping extends SimpleFileVisitor<Path> {
    private final Mentions mentions;
    private final List<Path> left = new ArrayList<>();
    private int deleted;

    private Sweeping(Mentions mentions) {
      this.mentions = mentions;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (!Files.isRegularFile(folder.resolve(Mentions.BAG))) {
        return FileVisitResult.CONTINUE;
      }
      if (isMentionedIn(folder)) {
        left.add(folder);
      }
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      switch (mentions.in(file)) {
        case OWN -> delete(file);
        case ARCHIVED, OTHER, UNREADABLE -> left.add(file);
        case NONE -> {}
      }
      return FileVisitResult.CONTINUE;
    }

    /// In a bag everything is the program's own; what cannot be read there are keys.
    private boolean isMentionedIn(Path bag) throws IOException {
      try (Stream<Path> files = Files.walk(bag)) {
        return files
            .filter(Files::isRegularFile)
            .map(mentions::in)
            .anyMatch(found -> found == Mentions.Found.OWN || found == Mentions.Found.OTHER);
      }
    }

    private void delete(Path path) {
      try {
        FolderTree.delete(path);
        deleted++;
      } catch (IOException e) {
        log().warn("a paper of an erased person could not be deleted", e);
        left.add(path);
      }
    }
  }

  /// Asked for when there is something to log: a command that only explains itself leaves no file.
  private static Logger log() {
    return LoggerFactory.getLogger(OwnPapers.class);
  }
}
