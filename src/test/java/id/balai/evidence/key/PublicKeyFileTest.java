package id.balai.evidence.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.evidence.OfficeKey;
import id.balai.fixture.People;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of keys: what is written is read again, and what somebody else wrote is refused as such.
final class PublicKeyFileTest {

  private static final OfficeKey NEW =
      new OfficeKey("a".repeat(64), "AAAA", Instant.parse("2024-10-07T01:14:00.5Z"));
  private static final OfficeKey OLD = new OfficeKey("0".repeat(64), "", Instant.EPOCH);
  private static final byte[] MESSAGE = "pesan".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void keysComeBackInTheirOrder() throws IOException {
    Path file = folder.resolve("kunci-kantor.json");
    PublicKeyFile.write(file, List.of(NEW, OLD));
    assertThat(PublicKeyFile.read(file)).containsExactly(NEW, OLD);
    assertThat(PublicKeyFile.text(List.of(NEW, OLD)))
        .isEqualTo(Files.readString(file))
        .contains(NEW.id(), OLD.id());
  }

  /// The id follows from the key; whatever stands there names nobody else.
  @Test
  void aForeignIdIsIgnored() throws IOException {
    String text = PublicKeyFile.text(List.of(NEW)).replace(NEW.id(), OLD.id());
    assertThat(PublicKeyFile.parse(text)).containsExactly(NEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null",
        "{\"kunci\":[]}",
        "{\"kunci\":{}}",
        "{\"kunci\":\"KEY\"}",
        "{\"kunci\":[{}]}",
        "{\"kunci\":[17]}",
        "{\"kunci\":[{\"ed25519\":\"KEY\"}]}",
        "{\"kunci\":[{\"ed25519\":\"KEY\",\"sejak\":\"kemarin\"}]}",
        "{\"kunci\":[{\"ed25519\":\"KEY0\",\"sejak\":\"2024-10-07T01:14:00Z\"}]}",
        "{\"kunci\":[{\"ed25519\":\"UPPER\",\"sejak\":\"2024-10-07T01:14:00Z\"}]}",
        "{\"kunci\":[{\"ed25519\":\"KEY\",\"sejak\":\"2024-10-07T01:14:00Z\"}",
        "{\"kunci\":[{\"ed25519\":\"KEY\",\"sejak\":\"2024-10-07T01:14:00Z\"}]} lebih"
      })
  void whatIsNoFileOfKeysIsRefused(String form) {
    String text = form.replace("KEY", "a".repeat(64)).replace("UPPER", "A".repeat(64));
    assertThatThrownBy(() -> PublicKeyFile.parse(text)).isInstanceOf(IOException.class);
  }

  @Test
  void aFileFarTooLargeIsNotRead() throws IOException {
    Path file = Files.write(folder.resolve("besar.json"), new byte[(1 << 20) + 1]);
    assertThatThrownBy(() -> PublicKeyFile.read(file)).hasMessageContaining("too large");
  }

  @ParameterizedTest
  @MethodSource("boxes")
  void everythingThatIsKeptComesBack(KeyBox box) throws IOException {
    KeyBox read = KeyBox.of(box.bytes());
    assertThat(read.keys()).isEqualTo(box.keys());
    assertThat(read.password().map(String::new)).isEqualTo(box.password().map(String::new));
    assertThat(read.known()).isEqualTo(box.known());
    assertThat(read.stamps()).isEqualTo(box.stamps());
  }

  static Stream<KeyBox> boxes() {
    Optional<URI> stamps = Optional.of(URI.create("http://stempel.contoh.test/tsa?x=1"));
    var plain = new KeyBox(new byte[] {1, 2}, Optional.empty(), List.of(NEW), Optional.empty());
    return Stream.of(
        plain,
        plain.withStamps(stamps),
        plain.with(new byte[300], OLD),
        new KeyBox(
            new byte[0], Optional.of("é\"\\ \ud83d\ude00".toCharArray()), List.of(OLD), stamps));
  }

  @Test
  void theNewestKeyStandsFirstAndAKeepersPasswordIsNotKept() {
    var box =
        new KeyBox(
            new byte[] {1}, Optional.of("sandi".toCharArray()), List.of(OLD), Optional.empty());
    assertThat(box.with(new byte[] {2}, NEW).known()).containsExactly(NEW, OLD);
    assertThat(box.protectedBy(new byte[] {3}).password()).isEmpty();
    assertThat(new String(box.protectedBy(new byte[] {3}).bytes(), StandardCharsets.UTF_8))
        .doesNotContain("sandi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bukan",
        "{}",
        "{\"kantor\":\"AQI=\"}",
        "{\"kantor\":\"?\",\"dikenal\":KNOWN}",
        "{\"kantor\":\"AQI=\",\"dikenal\":\"{}\"}",
        "{\"kantor\":\"AQI=\",\"dikenal\":KNOWN,\"capWaktu\":\"bukan alamat\"}"
      })
  void aDamagedBoxIsSaidToBeOne(String form) {
    String known = PublicKeyFile.text(List.of(NEW)).replace("\"", "\\\"").replace("\n", "\\n");
    byte[] bytes = form.replace("KNOWN", "\"" + known + "\"").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> KeyBox.of(bytes)).isInstanceOf(IOException.class);
  }

  /// What can seal papers is told before a key is taken in.
  @ParameterizedTest
  @CsvSource({
    "EC,secp256r1,true",
    "EC,secp384r1,false",
    "RSA,2048,true",
    "RSA,1024,false",
    "Ed25519,255,false",
    "DSA,1024,false"
  })
  void aKeySealsPapersOrDoesNot(String algorithm, String size, boolean isUsable) throws Exception {
    KeyPair pair = pair(algorithm, size);
    assertThat(RawSigner.isUsable(pair.getPrivate())).isEqualTo(isUsable);
    if (isUsable) {
      RawSigner signer = RawSigner.of(pair.getPrivate());
      byte[] signature = signer.sign(MESSAGE);
      assertThat(signer.sign(MESSAGE)).isEqualTo(signature);
      Signature check =
          Signature.getInstance(algorithm.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
      check.initVerify(pair.getPublic());
      check.update(MESSAGE);
      assertThat(check.verify(signature)).isTrue();
    }
  }

  /// The signature of the standard's own example (RFC 6979, A.2.5: P-256, SHA-256, "sample").
  @Test
  void aNonceIsTheOneOfTheStandard() throws IOException {
    var secret =
        new BigInteger("C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721", 16);
    byte[] signature = new RawSigner.Ec(secret).sign("sample".getBytes(StandardCharsets.US_ASCII));
    assertThat(new BigInteger(1, signature).toString(16).toUpperCase(java.util.Locale.ROOT))
        .contains("EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716")
        .contains("F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8");
  }

  @Test
  void aCertificateNamesTheOfficeAndNobodyAboveIt() throws Exception {
    var keys = new NewKeys(new SecureRandom());
    KeyPair pair = keys.seal();
    String name = "Kecamatan \"Rantau\", Pulung = RP";
    X509Certificate certificate =
        keys.certificate(
            name, pair.getPublic(), pair.getPrivate(), "SHA256withECDSA", People.MORNING);
    certificate.verify(pair.getPublic());
    assertThat(certificate.getIssuerX500Principal())
        .isEqualTo(certificate.getSubjectX500Principal());
    assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
    assertThat(certificate.getNotBefore().toInstant()).isBefore(People.MORNING);
    assertThat(Duration.between(People.MORNING, certificate.getNotAfter().toInstant()).toDays())
        .isEqualTo(20 * 365L - 1);
    CmsSeal seal =
        CmsSeal.of(new SealKey(pair.getPrivate(), List.of(certificate)), Optional.empty());
    assertThat(seal.name()).isEqualTo(name);
  }

  @Test
  void theFileOfPrivateKeysOpensWithItsPasswordAlone() throws Exception {
    var keys = new NewKeys(new SecureRandom());
    KeyPair record = keys.record();
    KeyPair seal = keys.seal();
    X509Certificate own =
        keys.certificate("A", record.getPublic(), record.getPrivate(), "Ed25519", People.MORNING);
    X509Certificate other =
        keys.certificate(
            "B", seal.getPublic(), seal.getPrivate(), "SHA256withECDSA", People.MORNING);
    var ring =
        new KeyRing(record.getPrivate(), own, new SealKey(seal.getPrivate(), List.of(other)));
    char[] password = "kata sandi é".toCharArray();
    byte[] file = KeyStoreFile.write(ring, password, KeyStoreFile.DRAWN);
    KeyRing read = KeyStoreFile.read(file, password).orElseThrow();
    assertThat(read.recordSeed()).isEqualTo(ring.recordSeed());
    assertThat(read.publicHalf(Instant.EPOCH)).isEqualTo(ring.publicHalf(Instant.EPOCH));
    assertThat(KeyStoreFile.read(file, "salah".toCharArray())).isEmpty();
    file[file.length / 2] ^= 1;
    assertThatThrownBy(() -> KeyStoreFile.read(file, password).orElseThrow()).isNotNull();
  }

  private static KeyPair pair(String algorithm, String size) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    if (algorithm.equals("EC")) {
      generator.initialize(new ECGenParameterSpec(size));
    } else {
      generator.initialize(Integer.parseInt(size));
    }
    return generator.generateKeyPair();
  }
}
