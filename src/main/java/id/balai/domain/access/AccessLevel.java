package id.balai.domain.access;

/// What somebody is at an event, from the least to the most: anyone who holds a post may do what
/// the posts before it may.
public enum AccessLevel {
  /// A person at a door, for oneself.
  PARTICIPANT("peserta"),
  /// Keeps a door.
  OPERATOR("petugas"),
  /// Runs an event.
  COMMITTEE("panitia"),
  /// Keeps the settings and the archive.
  KEEPER("pengelola");

  private final String word;

  AccessLevel(String word) {
    this.word = word;
  }

  /// The word of the log, the same in every language.
  public String word() {
    return word;
  }

  /// Whether it is enough where `needed` is asked for.
  public boolean covers(AccessLevel needed) {
    return compareTo(needed) >= 0;
  }
}
