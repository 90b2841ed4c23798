package id.balai.app.station;

import id.balai.base.PropertiesFile;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.AccessMemory;
import id.balai.domain.access.Account;
import id.balai.domain.access.Tries;
import id.balai.domain.dataprotection.GuardedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/// Who may do what: accounts and PIN in a guarded file of the data folder, counted tries beside it
/// in `percobaan.properties`.
public final class AccessFiles implements AccessMemory {

  private static final String ORDER = "urutan";
  private static final String PIN = "pin";

  private final GuardedFile file;
  private final EarlierAccess earlier;
  private final PropertiesFile tries;
  private final Clock clock;

  /// @param folder the data folder
  /// @param file where accounts and PIN lie
  /// @param earlier where versions before 0.3 kept them
  public AccessFiles(Path folder, GuardedFile file, EarlierAccess earlier, Clock clock) {
    this.file = file;
    this.earlier = earlier;
    this.tries = new PropertiesFile(folder.resolve("percobaan.properties"));
    this.clock = clock;
  }

  @Override
  public synchronized Optional<GuardedFile.Loss> loss() {
    return read() instanceof GuardedFile.Content.Lost(GuardedFile.Loss loss)
        ? Optional.of(loss)
        : Optional.empty();
  }

  @Override
  public synchronized void prepare() {
    if (read() instanceof GuardedFile.Content.None) {
      write(new Properties());
    }
  }

  @Override
  public synchronized void reset() {
    write(new Properties());
  }

  @Override
  public synchronized Optional<String> operatorPin() {
    return Optional.ofNullable(all().getProperty(PIN));
  }

  @Override
  public synchronized void keepOperatorPin(String hash) {
    Properties all = all();
    all.setProperty(PIN, hash);
    write(all);
  }

  @Override
  public synchronized List<Account> accounts() {
    Properties all = all();
    return Arrays.stream(all.getProperty(ORDER, "").split(" ", -1))
        .filter(id -> !id.isEmpty())
        .map(id -> account(id, all))
        .toList();
  }

  @Override
  public synchronized void keepAccounts(List<Account> everybody) {
    var all = new Properties();
    Optional.ofNullable(all().getProperty(PIN)).ifPresent(pin -> all.setProperty(PIN, pin));
    for (Account one : everybody) {
      String id = one.id().toString();
      all.setProperty(ORDER, (all.getProperty(ORDER, "") + " " + id).strip());
      all.setProperty(id + ".nama", one.name());
      all.setProperty(id + ".jabatan", one.post().name());
      one.event().ifPresent(event -> all.setProperty(id + ".kegiatan", event.toString()));
      all.setProperty(id + ".sandi", one.secret());
    }
    write(all);
  }

  /// A counter that was scratched counts as if the pause had just begun: whoever spoils it gains no
  /// guess.
  @Override
  public synchronized Tries tries(String whose) {
    try {
      String[] said = tries.read().getProperty(whose, "").split(" ", -1);
      return said.length == 2
          ? new Tries(Integer.parseInt(said[0]), Instant.parse(said[1]))
          : Tries.NONE;
    } catch (NumberFormatException | DateTimeParseException | UncheckedIOException e) {
      return Tries.pausedFrom(clock.instant());
    }
  }

  @Override
  public synchronized void keepTries(String whose, Tries now) {
    Properties all;
    try {
      all = tries.read();
    } catch (UncheckedIOException e) {
      all = new Properties();
    }
    all.setProperty(whose, now.wrong() + " " + now.last());
    tries.write(all);
  }

  private Properties all() {
    var all = new Properties();
    switch (read()) {
      case GuardedFile.Content.Whole(byte[] bytes) -> {
        try {
          all.load(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      case GuardedFile.Content.None _ -> {}
      case GuardedFile.Content.Lost(GuardedFile.Loss loss) ->
          throw new UncheckedIOException(new IOException("accounts and PIN are " + loss));
    }
    return all;
  }

  /// What an earlier version kept in the clear is taken in when it is first asked for.
  private GuardedFile.Content read() {
    try {
      GuardedFile.Content content = file.read();
      if (!(content instanceof GuardedFile.Content.None)) {
        return content;
      }
      return switch (earlier.find()) {
        case EarlierAccess.Found.Nothing _ -> content;
        case EarlierAccess.Found.Gone _ -> new GuardedFile.Content.Lost(GuardedFile.Loss.MISSING);
        case EarlierAccess.Found.Said(Properties said) -> {
          write(said);
          earlier.remove();
          yield file.read();
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException("accounts and PIN cannot be read", e);
    }
  }

  private void write(Properties all) {
    try {
      var bytes = new ByteArrayOutputStream();
      all.store(bytes, null);
      file.write(bytes.toByteArray());
      earlier.remove();
    } catch (IOException e) {
      throw new UncheckedIOException("accounts and PIN cannot be kept", e);
    }
  }

  static String pin() {
    return PIN;
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
