package id.balai.evidence.shelf;

import id.balai.domain.evidence.ArchiveShelf;
import id.balai.domain.evidence.ShelfAnswer;
import id.balai.domain.evidence.ShelfHit;
import id.balai.domain.evidence.ShelvedArchive;
import id.balai.evidence.archive.ArchiveFiles;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Archives that lie in a folder, with an index in a file beside them.
public final class IndexedShelf implements ArchiveShelf {

  private static final int DEEPEST = 5;
  private static final Comparator<ShelvedArchive> NEWEST_FIRST =
      Comparator.comparing((ShelvedArchive one) -> one.date().orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(one -> one.place().toString());

  private Path known = Path.of("");
  private ShelfIndex index = ShelfIndex.empty();

  @Override
  public ShelfAnswer find(Path folder, String words, int most) throws IOException {
    ShelfIndex current = current(folder);
    var unread = new ArrayList<Path>(current.unread());
    List<ShelfIndex.Match> matches =
        current.find(words).stream()
            .sorted(Comparator.comparing(ShelfIndex.Match::archive, NEWEST_FIRST))
            .toList();
    var hits = new ArrayList<ShelfHit>();
    int more = 0;
    for (ShelfIndex.Match match : matches) {
      int room = Math.max(0, most - hits.size());
      List<String> shown = match.numbers().stream().limit(room).toList();
      more += match.numbers().size() - shown.size();
      if (!shown.isEmpty()) {
        hits.addAll(hits(match.archive(), shown, unread));
      }
    }
    return new ShelfAnswer(current.archives().size(), current.people(), hits, more, unread);
  }

  @Override
  public List<ShelvedArchive> archives(Path folder) throws IOException {
    return current(folder).archives().stream().sorted(NEWEST_FIRST).toList();
  }

  private static List<ShelfHit> hits(
      ShelvedArchive archive, List<String> numbers, List<Path> unread) {
    try (ArchiveOnShelf opened = ArchiveOnShelf.open(archive.place())) {
      // The index is only a hint; what the archive is, it says itself.
      return opened.hits(opened.title(), numbers);
    } catch (IOException | RuntimeException e) {
      log().warn("an archive on a shelf cannot be read", e);
      unread.add(archive.place());
      return List.of();
    }
  }

  private synchronized ShelfIndex current(Path folder) throws IOException {
    Map<String, String> found = stamps(folder);
    if (!folder.equals(known)) {
      index = ShelfIndex.read(folder);
      known = folder;
    }
    Map<String, String> stamps = new TreeMap<>();
    index.parts().forEach((name, part) -> stamps.put(name, part.stamp()));
    if (!stamps.equals(found)) {
      index = index.renewed(folder, found);
      // A folder that is an archive itself is sealed: nothing may be added to it.
      if (!found.containsKey("")) {
        index.keep(folder);
      }
    }
    return index;
  }

  /// What tells of each archive whether it was changed, by its name below the folder: size and time
  /// of its signed statement or of its ZIP.
  private static Map<String, String> stamps(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("no folder");
    }
    var found = new TreeMap<String, String>();
    Files.walkFileTree(
        folder,
        EnumSet.noneOf(FileVisitOption.class),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path place, BasicFileAttributes ofPlace)
              throws IOException {
            Path seal = place.resolve(ArchiveFiles.SEAL);
            if (!Files.isRegularFile(seal)) {
              return FileVisitResult.CONTINUE;
            }
            put(place, Files.readAttributes(seal, BasicFileAttributes.class));
            return FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean isZip = file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
            if (attributes.isRegularFile() && isZip) {
              put(file, attributes);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }

          private void put(Path place, BasicFileAttributes attributes) {
            String name = folder.relativize(place).toString();
            if (name.chars().noneMatch(sign -> sign < ' ')) {
              String stamp = attributes.size() + "-" + attributes.lastModifiedTime().toMillis();
              found.put(name, stamp);
            }
          }
        });
    return found;
  }

  /// Asked for when there is something to log: what every start makes must not start the log.
  private static Logger log() {
    return LoggerFactory.getLogger(IndexedShelf.class);
  }
}
