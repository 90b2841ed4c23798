package id.balai.store.backup;

import java.util.regex.Pattern;

/// Which files of a data folder go into a backup and come back out of one; a backup from a stick
/// may name anything.
final class RestoredNames {

  /// What a door read without the common database and nobody else has yet.
  static final String APART = "balai.apart.journal";

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,80}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,80}){0,2}");

  private static final Pattern OWN =
      Pattern.compile(
          "balai\\..*|hub-copy\\..*|(log|cadangan|dinamika|hub|keys|rusak-[0-9-]+)/.*|.*\\.(part|baru|lama|cadangan)|restore\\.ready/.*",
          Pattern.DOTALL);

  private RestoredNames() {}

  /// @param name relative to the data folder, with slashes
  static boolean isAllowed(String name) {
    return name.equals(APART) || (NAME.matcher(name).matches() && !OWN.matcher(name).matches());
  }
}
