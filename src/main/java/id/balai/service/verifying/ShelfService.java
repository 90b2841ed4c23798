package id.balai.service.verifying;

import id.balai.domain.evidence.ArchiveShelf;
import id.balai.domain.evidence.Examiner;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.ShelfAnswer;
import id.balai.domain.evidence.ShelfMemory;
import id.balai.domain.evidence.ShelvedArchive;
import id.balai.domain.evidence.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The archives of many years: who was where, what did they sign, and does it still hold.
public final class ShelfService {

  /// So many people are shown; who has more of them types more of the name.
  public static final int MOST = 200;

  /// An archive that was checked longer ago is due again.
  private static final Duration DUE = Duration.ofDays(30);

  private final ArchiveShelf shelf;
  private final Examiner examiner;
  private final Supplier<List<OfficeKey>> trusted;
  private final ShelfMemory memory;
  private final Clock clock;

  /// @param trusted the keys whose word counts
  public ShelfService(
      ArchiveShelf shelf,
      Examiner examiner,
      Supplier<List<OfficeKey>> trusted,
      ShelfMemory memory,
      Clock clock) {
    this.shelf = shelf;
    this.examiner = examiner;
    this.trusted = trusted;
    this.memory = memory;
    this.clock = clock;
  }

  /// Finds people in all archives of a folder; blocks while archives that are new there are read.
  ///
  /// @param words beginnings of words of a name, or of an identity number: hostile
  /// @throws IOException when the folder cannot be read
  public ShelfAnswer find(Path folder, String words) throws IOException {
    return shelf.find(folder, words, MOST);
  }

  /// The last check of an archive on this computer; empty: never checked here.
  public Optional<ShelfMemory.Checked> checked(ShelvedArchive archive) {
    return memory.checked(archive.seal());
  }

  /// Checks an archive from its signature down, and remembers the result; blocks for seconds.
  public ShelfMemory.Checked check(ShelvedArchive archive) {
    Verdict verdict = examiner.file(archive.place(), trusted.get()).verdict();
    var checked = new ShelfMemory.Checked(verdict, clock.instant());
    memory.keep(archive.seal(), checked);
    return checked;
  }

  /// The folder of archives that was chosen last.
  public Optional<Path> folder() {
    return memory.folder();
  }

  /// Remembers a folder of archives, so that it is there the next time and checked by and by.
  public void choose(Path folder) {
    memory.choose(folder);
  }

  /// Checks the archive of the chosen folder that was checked longest ago, if its last check is
  /// older than a month; blocks for seconds.
  ///
  /// @return what was checked; empty: nothing was due
  public Optional<ShelvedArchive> checkNext() {
    try {
      Instant due = clock.instant().minus(DUE);
      Optional<ShelvedArchive> next =
          memory.folder().isEmpty()
              ? Optional.empty()
              : shelf.archives(memory.folder().get()).stream()
                  .filter(one -> last(one).isBefore(due))
                  .min(Comparator.comparing(this::last));
      next.ifPresent(this::check);
      return next;
    } catch (IOException e) {
      // The disk or stick is not here: it is looked for again.
      return Optional.empty();
    }
  }

  private Instant last(ShelvedArchive archive) {
    return checked(archive).map(ShelfMemory.Checked::at).orElse(Instant.EPOCH);
  }
}
