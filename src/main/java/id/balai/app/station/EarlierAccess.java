package id.balai.app.station;

import id.balai.base.PropertiesFile;
import id.balai.base.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;

/// The files in which versions before 0.3 kept accounts and PIN, in the clear. They are taken in
/// once, and only where the log says that somebody set them.
public final class EarlierAccess {

  /// Beginnings of the settings whose changes the log names.
  public static final String PIN = "operator.pin";

  public static final String PERSON = "person.";

  private final Path pin;
  private final Path accounts;
  private final boolean isEarlier;
  private final Predicate<String> wasSet;

  /// @param folder the data folder
  /// @param isEarlier whether the log is one of those versions; else nothing is taken in
  /// @param wasSet whether the log holds a change of a setting whose name begins so
  public EarlierAccess(Path folder, boolean isEarlier, Predicate<String> wasSet) {
    this.pin = folder.resolve("operator.pin");
    this.accounts = folder.resolve("akun.properties");
    this.isEarlier = isEarlier;
    this.wasSet = wasSet;
  }

  /// What was found.
  sealed interface Found {

    /// Nobody set anything.
    record Nothing() implements Found {}

    /// Somebody did, but it is gone.
    record Gone() implements Found {}

    /// This.
    record Said(Properties all) implements Found {}
  }

  Found find() throws IOException {
    boolean hasPin = isEarlier && wasSet.test(PIN);
    boolean hasAccounts = isEarlier && wasSet.test(PERSON);
    if (!hasPin && !hasAccounts) {
      return new Found.Nothing();
    }
    if ((hasPin && Files.notExists(pin)) || (hasAccounts && Files.notExists(accounts))) {
      return new Found.Gone();
    }
    Properties all = hasAccounts ? new PropertiesFile(accounts).read() : new Properties();
    if (hasPin) {
      all.setProperty(AccessFiles.pin(), Files.readString(pin, StandardCharsets.US_ASCII));
    }
    return new Found.Said(all);
  }

  /// They were taken in, or stand there without a reason.
  void remove() throws IOException {
    for (Path file : List.of(pin, accounts)) {
      WholeFile.delete(file);
    }
  }
}
