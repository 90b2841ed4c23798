package id.balai.service.externalsigning;

import java.nio.file.Path;
import java.util.List;

/// The result of sending papers away to be signed.
public sealed interface ExportResult {

  /// They were written, and the log names each.
  ///
  /// @param files the papers
  /// @param list where to sign on each, for anyone who signs
  record Sent(List<Path> files, Path list) implements ExportResult {
    public Sent {
      files = List.copyOf(files);
    }
  }

  /// There is nothing to put on paper.
  record Nothing() implements ExportResult {}

  /// A sign that is to be found stands elsewhere on a paper too, so that a signature could land
  /// there. Nothing was written.
  ///
  /// @param anchor the sign
  /// @param paper file name
  record AnchorTaken(String anchor, String paper) implements ExportResult {}

  /// The office's keys stand locked: without its seal nobody could tell later what was added.
  record Locked() implements ExportResult {}

  /// Somebody stopped it; nothing is in the log.
  record Stopped() implements ExportResult {}
}
