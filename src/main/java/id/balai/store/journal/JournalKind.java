package id.balai.store.journal;

import java.util.Locale;

/// Which journal of a data folder it is.
public enum JournalKind {
  /// The record.
  MAIN("balai.journal", "balai.segments"),
  /// Scans without the common database, until it has them.
  APART("balai.apart.journal", "balai.apart.segments");

  private final String file;
  private final String segments;

  JournalKind(String file, String segments) {
    this.file = file;
    this.segments = segments;
  }

  /// The name of the part that grows.
  public String file() {
    return file;
  }

  /// The name of the folder with the parts that are closed.
  public String segments() {
    return segments;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
