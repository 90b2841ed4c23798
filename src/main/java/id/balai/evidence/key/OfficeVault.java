package id.balai.evidence.key;

import id.balai.base.WholeFile;
import id.balai.domain.dataprotection.GuardedFile;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the office's keys in a guarded file. They are made when somebody who may sign first needs
/// them, never by a question about them.
public final class OfficeVault implements KeyVault {

  private static final Logger LOG = LoggerFactory.getLogger(OfficeVault.class);

  private static final int LEAST_PASSWORD = 10;
  private static final int PASSWORD_BYTES = 32;

  private final GuardedFile file;
  private final EarlierKeys earlier;
  private final Clock clock;
  private final SecureRandom random;
  private final BooleanSupplier mayMake;
  private @Nullable Opened opened;

  /// @param file where the keys lie or will lie
  /// @param earlier where versions before 0.3 kept them
  /// @param clock of the certificates
  /// @param random a strong source
  /// @param mayMake whether whoever acts now may have the first keys made
  public OfficeVault(
      GuardedFile file,
      EarlierKeys earlier,
      Clock clock,
      SecureRandom random,
      BooleanSupplier mayMake) {
    this.file = file;
    this.earlier = earlier;
    this.clock = clock;
    this.random = random;
    this.mayMake = mayMake;
  }

  /// What is known since the first question.
  private record Opened(
      Guard guard,
      Optional<KeyBox> box,
      Optional<Unlocked> unlocked,
      Optional<Seal> seal,
      Optional<TimeStamps> stamps) {

    /// Keys that sign nothing now.
    Opened(Guard guard, Optional<KeyBox> box) {
      this(guard, box, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /// Keys in memory, with the password to write them again.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Unlocked(KeyRing keys, char[] password) {}

  @Override
  public OfficeKey current() {
    return needed().box().orElseThrow().known().getFirst();
  }

  @Override
  public List<OfficeKey> known() {
    return opened().box().map(KeyBox::known).orElse(List.of());
  }

  @Override
  public Guard guard() {
    return opened().guard();
  }

  @Override
  public void make() {
    needed();
  }

  @Override
  public Optional<byte[]> sign(byte[] message) {
    return needed().unlocked().map(open -> signed(open.keys(), message));
  }

  @Override
  public Optional<Seal> seal() {
    return needed().seal();
  }

  @Override
  public synchronized boolean unlock(char[] password) throws IOException {
    Optional<KeyBox> box = opened().box();
    if (box.isEmpty()) {
      return false;
    }
    Optional<KeyRing> keys = KeyStoreFile.read(box.get().keys(), password);
    if (keys.isPresent()) {
      opened = open(Guard.OPEN, box.get(), new Unlocked(keys.get(), password.clone()));
    }
    return keys.isPresent();
  }

  @Override
  public synchronized void protect(char[] password) throws IOException {
    if (password.length < LEAST_PASSWORD) {
      throw new IllegalArgumentException("a password has at least ten characters");
    }
    var unlocked = new Unlocked(unlocked().keys(), password.clone());
    byte[] keys = KeyStoreFile.write(unlocked.keys(), password, KeyStoreFile.TYPED);
    keep(Guard.OPEN, box().protectedBy(keys), unlocked);
  }

  @Override
  public synchronized ImportResult takeIn(Path file, char[] password) throws IOException {
    Optional<Unlocked> unlocked = needed().unlocked();
    if (unlocked.isEmpty()) {
      return ImportResult.LOCKED;
    }
    Optional<KeyStore> store = foreign(file, password);
    if (store.isEmpty()) {
      return ImportResult.NOT_OPENED;
    }
    Optional<SealKey> key =
        KeyStoreFile.firstKey(store.get(), password)
            .filter(found -> RawSigner.isUsable(found.key()));
    if (key.isEmpty()) {
      return ImportResult.NO_USABLE_KEY;
    }
    try {
      key.get().certificate().checkValidity(Date.from(clock.instant()));
    } catch (CertificateException e) {
      return ImportResult.NOT_VALID;
    }
    keep(unlocked.get(), unlocked.get().keys().withSeal(key.get()));
    return ImportResult.TAKEN;
  }

  @Override
  public synchronized void renew() throws IOException {
    if (guard() == Guard.UNREADABLE) {
      opened = drawn();
    }
  }

  @Override
  public synchronized void name(String office) throws IOException {
    Unlocked unlocked = unlocked();
    try {
      var maker = new NewKeys(random);
      keep(unlocked, unlocked.keys().withSeal(ownSeal(maker, office.strip(), maker.seal())));
    } catch (GeneralSecurityException e) {
      throw new IOException("no certificate of this name", e);
    }
  }

  @Override
  public void export(Path target) throws IOException {
    Files.createDirectories(target);
    List<OfficeKey> all = needed().box().map(KeyBox::known).orElse(List.of());
    PublicKeyFile.write(target.resolve("kunci-kantor.json"), all);
    var pem = new StringBuilder();
    for (OfficeKey key : all) {
      byte[] der = Base64.getDecoder().decode(key.certificate());
      pem.append("-----BEGIN CERTIFICATE-----\n")
          .append(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der))
          .append("\n-----END CERTIFICATE-----\n");
    }
    WholeFile.write(
        target.resolve("segel-kantor.pem"), pem.toString().getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public Optional<URI> timeStampService() {
    return opened().box().flatMap(KeyBox::stamps);
  }

  @Override
  public Stamping stamping() {
    if (timeStampService().isEmpty()) {
      return Stamping.OFF;
    }
    return opened().stamps().filter(TimeStamps::isSilent).isPresent()
        ? Stamping.SILENT
        : Stamping.READY;
  }

  @Override
  public synchronized void timeStampService(Optional<URI> service) throws IOException {
    Opened now = needed();
    KeyBox box = box().withStamps(service);
    file.write(box.bytes());
    opened =
        now.unlocked().isPresent()
            ? open(now.guard(), box, now.unlocked().get())
            : new Opened(now.guard(), Optional.of(box));
  }

  private synchronized Opened opened() {
    try {
      if (opened == null) {
        opened = open();
      }
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException("the office's keys cannot be read", e);
    }
  }

  /// The keys for somebody who needs them: the first ones are made where there are none yet and
  /// whoever acts may have them made.
  private synchronized Opened needed() {
    Opened now = opened();
    if (now.box().isPresent() || now.guard() == Guard.UNREADABLE || !mayMake.getAsBoolean()) {
      return now;
    }
    try {
      opened = drawn();
      earlier.remove();
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException("the office's keys cannot be made", e);
    }
  }

  private Opened open() throws IOException {
    return switch (file.read()) {
      case GuardedFile.Content.Whole(byte[] bytes) -> opened(bytes);
      case GuardedFile.Content.None _ -> first();
      case GuardedFile.Content.Lost(GuardedFile.Loss loss) -> {
        LOG.error("the file of the office's keys is {}", loss);
        yield new Opened(Guard.UNREADABLE, Optional.empty());
      }
    };
  }

  private Opened opened(byte[] bytes) {
    try {
      return open(KeyBox.of(bytes));
    } catch (IOException e) {
      LOG.error("the file of the office's keys is damaged", e);
      return new Opened(Guard.UNREADABLE, Optional.empty());
    }
  }

  /// What an earlier version kept in the clear is taken in; else there are none yet.
  private Opened first() throws IOException {
    Optional<KeyBox> found = earlier.find();
    if (found.isEmpty()) {
      return new Opened(Guard.MACHINE, Optional.empty());
    }
    file.write(found.get().bytes());
    Opened now = open(found.get());
    earlier.remove();
    return now;
  }

  private Opened open(KeyBox box) throws IOException {
    Optional<char[]> password = box.password();
    Optional<KeyRing> keys =
        password.isPresent() ? KeyStoreFile.read(box.keys(), password.get()) : Optional.empty();
    return password.isEmpty() || keys.isEmpty()
        ? new Opened(Guard.LOCKED, Optional.of(box))
        : open(Guard.MACHINE, box, new Unlocked(keys.get(), password.get()));
  }

  private Opened open(Guard guard, KeyBox box, Unlocked unlocked) throws IOException {
    Optional<TimeStamps> stamps = box.stamps().map(service -> new TimeStamps(service, random));
    Seal seal = CmsSeal.of(unlocked.keys().seal(), stamps);
    return new Opened(guard, Optional.of(box), Optional.of(unlocked), Optional.of(seal), stamps);
  }

  private void keep(Unlocked before, KeyRing keys) throws IOException {
    Guard guard = opened().guard();
    int rounds = guard == Guard.OPEN ? KeyStoreFile.TYPED : KeyStoreFile.DRAWN;
    byte[] fresh = KeyStoreFile.write(keys, before.password(), rounds);
    keep(
        guard,
        box().with(fresh, keys.publicHalf(clock.instant())),
        new Unlocked(keys, before.password()));
  }

  private void keep(Guard guard, KeyBox box, Unlocked unlocked) throws IOException {
    file.write(box.bytes());
    opened = open(guard, box, unlocked);
  }

  private KeyBox box() {
    return opened().box().orElseThrow(() -> new IllegalStateException("the keys are lost"));
  }

  private Unlocked unlocked() {
    return needed()
        .unlocked()
        .orElseThrow(() -> new IllegalStateException("the office's keys stand locked"));
  }

  private Opened drawn() throws IOException {
    try {
      var maker = new NewKeys(random);
      KeyPair record = maker.record();
      X509Certificate certificate =
          maker.certificate(
              "Balai", record.getPublic(), record.getPrivate(), "Ed25519", clock.instant());
      SealKey seal = ownSeal(maker, "Segel Balai", maker.seal());
      var keys = new KeyRing(record.getPrivate(), certificate, seal);
      char[] password = password();
      var box =
          new KeyBox(
              KeyStoreFile.write(keys, password, KeyStoreFile.DRAWN),
              Optional.of(password),
              List.of(keys.publicHalf(clock.instant())),
              Optional.empty());
      file.write(box.bytes());
      return open(Guard.MACHINE, box, new Unlocked(keys, password));
    } catch (GeneralSecurityException e) {
      throw new IOException("no keys can be made", e);
    }
  }

  private char[] password() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes).toCharArray();
  }

  private SealKey ownSeal(NewKeys maker, String name, KeyPair pair)
      throws GeneralSecurityException {
    return new SealKey(
        pair.getPrivate(),
        List.of(
            maker.certificate(
                name, pair.getPublic(), pair.getPrivate(), "SHA256withECDSA", clock.instant())));
  }

  private static Optional<KeyStore> foreign(Path file, char[] password) {
    try {
      return KeyStoreFile.open(Files.readAllBytes(file), password);
    } catch (IOException e) {
      LOG.warn("the file of keys was not taken in", e);
      return Optional.empty();
    }
  }

  /// BouncyCastle's signer takes a seventh of the time of the one that comes with Java.
  private static byte[] signed(KeyRing keys, byte[] message) {
    var signer = new Ed25519Signer();
    signer.init(true, new Ed25519PrivateKeyParameters(keys.recordSeed()));
    signer.update(message, 0, message.length);
    return signer.generateSignature();
  }
}
