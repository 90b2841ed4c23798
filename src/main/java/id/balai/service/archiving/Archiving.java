package id.balai.service.archiving;

import id.balai.domain.event.Event;
import id.balai.domain.log.EventLog;
import id.balai.service.issuing.Issuing;
import id.balai.service.issuing.Paper;
import id.balai.service.issuing.PaperFile;
import id.balai.service.issuing.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Writes the archive folder of an event: all papers, the data as tables, the log, and a manifest
/// of checksums, laid out as a bag (BagIt, RFC 8493) so that other programs can check it too.
public final class Archiving {

  private final Issuing issuing;
  private final EventLog log;
  private final EventTables tables;

  public Archiving(Issuing issuing, EventLog log, EventTables tables) {
    this.issuing = issuing;
    this.log = log;
    this.tables = tables;
  }

  /// What was written.
  ///
  /// @param folder the archive folder itself
  /// @param papers how many papers are in it
  /// @param files how many files are in it, the bag's own not counted
  public record Archive(Path folder, int papers, int files) {}

  /// Writes the archive into a folder of the event's code under `out`. The folder appears when it
  /// is whole; an earlier one of the same name is replaced then.
  ///
  /// @throws IOException when a file could not be written; no folder is left half done
  public Archive write(Event event, Path out, Progress progress) throws IOException {
    Files.createDirectories(out);
    Path folder = out.resolve(event.code());
    Path beside = out.resolve("." + event.code() + "-" + UUID.randomUUID() + ".part");
    try {
      int papers = fill(event, beside.resolve("data"), progress);
      int files = Bag.close(beside, event);
      replace(beside, folder);
      return new Archive(folder, papers, files);
    } finally {
      delete(beside);
    }
  }

  private int fill(Event event, Path data, Progress progress) throws IOException {
    int badges = issuing.badges(event, data.resolve("kartu/kartu-peserta.pdf")) > 0 ? 1 : 0;
    List<Path> sheets = issuing.sheets(event, data.resolve("daftar-hadir"));
    List<Path> declarations = issuing.declarations(event, data.resolve("deklarasi"));
    int written = 0;
    List<Paper> certificates = issuing.certificates(event);
    for (Paper paper : certificates) {
      PaperFile.write(data.resolve("sertifikat").resolve(paper.name()), paper.content());
      progress.at(++written, certificates.size());
    }
    tables.write(event, data.resolve("data"));
    PaperFile.write(
        data.resolve("catatan/catatan.jsonl"),
        file -> {
          var lines = new LogLines(file);
          log.forEachBody(event.id(), lines);
          lines.check();
        });
    PaperFile.write(
        data.resolve("BACA-SAYA.txt"),
        file -> file.write(ReadMe.of(event).getBytes(StandardCharsets.UTF_8)));
    return badges + sheets.size() + declarations.size() + certificates.size();
  }

  private static void replace(Path whole, Path folder) throws IOException {
    Path old = folder.resolveSibling("." + folder.getFileName() + ".old");
    delete(old);
    if (Files.exists(folder)) {
      Files.move(folder, old);
    }
    Files.move(whole, folder);
    delete(old);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
