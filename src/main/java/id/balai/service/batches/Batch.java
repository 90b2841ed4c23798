package id.balai.service.batches;

import id.balai.base.WholeFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes many papers into a folder. It can be stopped between two papers, or killed at any moment:
/// no file is ever half there, and the next run keeps what is there and unchanged.
public final class Batch {

  /// A part that is older than this belongs to a program that is no more.
  private static final Duration LEFT_BEHIND = Duration.ofMinutes(1);

  private final Path folder;

  public Batch(Path folder) {
    this.folder = folder;
  }

  /// @param now the time, by which parts of a killed program are told
  public BatchResult write(List<? extends BatchFile> papers, Instant now, Progress progress)
      throws IOException {
    Files.createDirectories(folder);
    sweep(now);
    var files = new ArrayList<Path>(papers.size());
    int kept = 0;
    try (var index = BatchIndex.open(folder)) {
      for (BatchFile paper : papers) {
        if (progress.isStopped()) {
          return new BatchResult.Stopped(files, kept, papers.size());
        }
        Optional<String> key = paper.key();
        if (key.isPresent() && index.holds(paper.name(), key.get())) {
          kept++;
        } else {
          Path written = WholeFile.write(folder.resolve(paper.name()), paper.content());
          if (key.isPresent()) {
            index.add(key.get(), written);
          }
        }
        files.add(folder.resolve(paper.name()));
        progress.at(files.size(), papers.size());
      }
    }
    return new BatchResult.Done(files, kept);
  }

  private void sweep(Instant now) throws IOException {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, WholeFile.PARTS)) {
      for (Path part : parts) {
        Instant touched = Files.getLastModifiedTime(part).toInstant();
        if (touched.isBefore(now.minus(LEFT_BEHIND))) {
          Files.deleteIfExists(part);
        }
      }
    }
  }
}
