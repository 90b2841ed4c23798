package id.balai.app.station;

import id.balai.base.PropertiesFile;
import id.balai.base.WholeFile;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.AccessMemory;
import id.balai.domain.access.Account;
import id.balai.domain.access.Tries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/// Who may do what, in three files of the data folder that only this user can read: `operator.pin`,
/// `akun.properties`, `percobaan.properties`.
public final class AccessFiles implements AccessMemory {

  private static final String ORDER = "urutan";

  private final Path pin;
  private final PropertiesFile accounts;
  private final PropertiesFile tries;

  public AccessFiles(Path folder) {
    this.pin = folder.resolve("operator.pin");
    this.accounts = new PropertiesFile(folder.resolve("akun.properties"));
    this.tries = new PropertiesFile(folder.resolve("percobaan.properties"));
  }

  @Override
  public Optional<String> operatorPin() {
    try {
      return Files.notExists(pin)
          ? Optional.empty()
          : Optional.of(Files.readString(pin, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException("the PIN cannot be read", e);
    }
  }

  @Override
  public void keepOperatorPin(String hash) {
    try {
      WholeFile.write(pin, out -> out.write(hash.getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new UncheckedIOException("the PIN cannot be kept", e);
    }
  }

  @Override
  public synchronized List<Account> accounts() {
    Properties all = accounts.read();
    return Arrays.stream(all.getProperty(ORDER, "").split(" ", -1))
        .filter(id -> !id.isEmpty())
        .map(id -> account(id, all))
        .toList();
  }

  @Override
  public synchronized void keepAccounts(List<Account> everybody) {
    var all = new Properties();
    for (Account one : everybody) {
      String id = one.id().toString();
      all.setProperty(ORDER, (all.getProperty(ORDER, "") + " " + id).strip());
      all.setProperty(id + ".nama", one.name());
      all.setProperty(id + ".jabatan", one.post().name());
      one.event().ifPresent(event -> all.setProperty(id + ".kegiatan", event.toString()));
      all.setProperty(id + ".sandi", one.secret());
    }
    accounts.write(all);
  }

  @Override
  public synchronized Tries tries(String whose) {
    String[] said = tries.read().getProperty(whose, "").split(" ", -1);
    try {
      return said.length == 2
          ? new Tries(Integer.parseInt(said[0]), Instant.parse(said[1]))
          : Tries.NONE;
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new UncheckedIOException(new IOException("the counter of tries is damaged", e));
    }
  }

  @Override
  public synchronized void keepTries(String whose, Tries now) {
    Properties all = tries.read();
    all.setProperty(whose, now.wrong() + " " + now.last());
    tries.write(all);
  }

  private static Account account(String id, Properties all) {
    try {
      return new Account(
          UUID.fromString(id),
          all.getProperty(id + ".nama", ""),
          AccessLevel.valueOf(all.getProperty(id + ".jabatan", "")),
          Optional.ofNullable(all.getProperty(id + ".kegiatan")).map(UUID::fromString),
          all.getProperty(id + ".sandi", ""));
    } catch (IllegalArgumentException e) {
      throw new UncheckedIOException(new IOException("the file of accounts is damaged", e));
    }
  }
}
