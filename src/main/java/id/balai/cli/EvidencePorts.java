package id.balai.cli;

import id.balai.domain.evidence.ArchiveShelf;
import id.balai.domain.evidence.Examiner;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.ShelfMemory;
import id.balai.domain.evidence.TrustedKeys;
import id.balai.service.verifying.ShelfService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What commands check evidence with, without opening a data folder.
///
/// @param examiner checks papers, codes and archives
/// @param keys finds keys that somebody vouches for
/// @param archives finds people in archives
/// @param memory what a data folder remembers of shelves of archives
/// @param clock the clock and time zone of this computer
public record EvidencePorts(
    Examiner examiner,
    TrustedKeys keys,
    ArchiveShelf archives,
    Function<Path, ShelfMemory> memory,
    Clock clock) {

  /// The keys of a data folder, where there is one, and of files that somebody named; empty where
  /// one of them cannot be read.
  Optional<List<OfficeKey>> trusted(Path data, List<Path> files) {
    var all = new ArrayList<OfficeKey>();
    try {
      if (Files.isDirectory(data)) {
        all.addAll(keys.ofHouse(data));
      }
      for (Path file : files) {
        all.addAll(keys.ofFile(file));
      }
      return Optional.of(all);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// The archives of many years, checked by these keys.
  ShelfService shelf(Path data, List<OfficeKey> trusted) {
    return new ShelfService(archives, examiner, () -> trusted, memory.apply(data), clock);
  }
}
