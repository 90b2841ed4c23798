package id.balai.paper.bench;

import id.balai.domain.document.CertificatePaper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The words of the same certificates, without ornaments and codes, made by one call of LibreOffice
/// where it is installed.
final class LibreOfficePeer {

  /// What Linux knows of this process.
  private static final Path SELF = Path.of("/proc/self/stat");

  /// Linux counts processor time in hundredths of a second.
  private static final double MS_PER_TICK = 10;

  /// What a file costs.
  ///
  /// @param ms of processor time of all its processes, each
  /// @param bytes each
  /// @param files that it has made
  record Cost(double ms, long bytes, int files) {}

  private LibreOfficePeer() {}

  /// Where the program is on this system, which has to be a Linux, to say what a program cost.
  static Optional<Path> program() {
    if (!Files.isReadable(SELF)) {
      return Optional.empty();
    }
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// Makes the files in a new folder.
  static Cost run(Path program, List<CertificatePaper> batch, Path parent)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(parent, "soffice");
    Path in = folder.resolve("in");
    Path out = folder.resolve("out");
    FlatDocuments.write(in, batch);
    var command = new ArrayList<String>();
    command.add(program.toString());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", out.toString()));
    all(in).forEach(file -> command.add(file.toString()));
    double before = ended();
    int end =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    double ms = ended() - before;
    List<Path> made = all(out);
    if (end != 0 || made.isEmpty()) {
      throw new IllegalStateException("soffice ended with " + end);
    }
    long bytes = 0;
    for (Path file : made) {
      bytes += Files.size(file);
    }
    return new Cost(ms / made.size(), bytes / made.size(), made.size());
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /// Processor time of all processes of this one that have ended, in milliseconds: fields 16 and 17
  /// of proc(5), behind a name in brackets.
  private static double ended() throws IOException {
    String stat = Files.readString(SELF);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * MS_PER_TICK;
  }
}
