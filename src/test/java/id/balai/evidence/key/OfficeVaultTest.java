package id.balai.evidence.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.evidence.KeyVault.Guard;
import id.balai.domain.evidence.KeyVault.ImportResult;
import id.balai.domain.evidence.OfficeKey;
import id.balai.fixture.MovingClock;
import id.balai.fixture.PlainFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OfficeVaultTest {

  private static final byte[] MESSAGE = "kepala catatan".getBytes(StandardCharsets.UTF_8);
  private static final Instant NOW = Instant.parse("2024-10-07T01:14:00Z");

  @TempDir Path folder;

  @Test
  void theFirstMorningNeedsNoPasswordAndTheNextOneHasTheSameKeys() {
    OfficeVault first = vault();
    OfficeKey key = first.current();
    assertThat(first.guard()).isEqualTo(Guard.MACHINE);
    assertThat(key.verifies(MESSAGE, first.sign(MESSAGE).orElseThrow())).isTrue();
    assertThat(vault().known()).containsExactly(key);
    assertThat(vault().sign(MESSAGE).orElseThrow()).isEqualTo(first.sign(MESSAGE).orElseThrow());
  }

  @Test
  void anotherMessageAnotherKeyOrAnotherSignatureDoesNotHold() {
    OfficeVault vault = vault();
    byte[] signature = vault.sign(MESSAGE).orElseThrow();
    OfficeKey stranger = vault(folder.resolve("lain")).current();
    assertThat(stranger.verifies(MESSAGE, signature)).isFalse();
    assertThat(vault.current().verifies(new byte[] {1}, signature)).isFalse();
    assertThat(vault.current().verifies(MESSAGE, Arrays.copyOf(signature, 63))).isFalse();
    signature[3] ^= 1;
    assertThat(vault.current().verifies(MESSAGE, signature)).isFalse();
  }

  @Test
  void noQuestionMakesKeysAndNobodyWhoMayNotSign() throws IOException {
    OfficeVault vault = whereNobodyMaySign();
    assertThat(vault.known()).isEmpty();
    assertThat(vault.guard()).isEqualTo(Guard.MACHINE);
    assertThat(vault.timeStampService()).isEmpty();
    assertThat(vault.sign(MESSAGE)).isEmpty();
    assertThat(vault.seal()).isEmpty();
    vault.make();
    OfficeVault other = vault();
    assertThat(other.known()).isEmpty();
    other.make();
    assertThat(other.known()).hasSize(1);
    assertThat(whereNobodyMaySign().sign(MESSAGE)).isPresent();
  }

  @Test
  void theKeepersPasswordLocksTheKeysUntilItIsTyped() throws IOException {
    OfficeVault vault = vault();
    OfficeKey key = vault.current();
    assertThatThrownBy(() -> vault.protect("pendek".toCharArray()))
        .isInstanceOf(IllegalArgumentException.class);
    vault.protect("sebuah kata sandi".toCharArray());
    OfficeVault next = vault();
    assertThat(next.guard()).isEqualTo(Guard.LOCKED);
    assertThat(next.current()).isEqualTo(key);
    assertThat(next.sign(MESSAGE)).isEmpty();
    assertThat(next.seal()).isEmpty();
    assertThat(next.unlock("kata sandi salah".toCharArray())).isFalse();
    assertThat(next.unlock("sebuah kata sandi".toCharArray())).isTrue();
    assertThat(key.verifies(MESSAGE, next.sign(MESSAGE).orElseThrow())).isTrue();
  }

  @Test
  void theOfficesOwnKeySealsAfterItWasTakenIn() throws Exception {
    OfficeVault vault = vault();
    OfficeKey before = vault.current();
    Path own = foreign("Kecamatan Contoh", "sandi impor");
    assertThat(vault.takeIn(own, "salah".toCharArray())).isEqualTo(ImportResult.NOT_OPENED);
    assertThat(vault.takeIn(own, "sandi impor".toCharArray())).isEqualTo(ImportResult.TAKEN);
    assertThat(vault.seal().orElseThrow().name()).isEqualTo("Kecamatan Contoh");
    assertThat(vault.known()).hasSize(2).contains(before);
    assertThat(vault().seal().orElseThrow().name()).isEqualTo("Kecamatan Contoh");
    assertThat(vault.current().publicKey()).isEqualTo(before.publicKey());
    Files.writeString(own, "bukan kunci");
    assertThat(vault.takeIn(own, "x".toCharArray())).isEqualTo(ImportResult.NOT_OPENED);
  }

  @Test
  void theOfficeIsNamedAlsoUnderAPassword() throws IOException {
    OfficeVault vault = vault();
    vault.protect("sebuah kata sandi".toCharArray());
    vault.name("Kecamatan Contoh");
    OfficeVault next = vault();
    assertThat(next.unlock("sebuah kata sandi".toCharArray())).isTrue();
    assertThat(next.seal().orElseThrow().name()).isEqualTo("Kecamatan Contoh");
  }

  @Test
  void aSealIsACmsSignatureThatOthersVerifyAndIsTheSameEveryTime() throws Exception {
    byte[] content = "isi".getBytes(StandardCharsets.UTF_8);
    byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(content);
    OfficeVault vault = vault();
    byte[] seal = vault.seal().orElseThrow().sign(digest);
    assertThat(vault().seal().orElseThrow().sign(digest)).isEqualTo(seal);
    assertThat(seal.length).isLessThanOrEqualTo(vault.seal().orElseThrow().room());
    var cms = new CMSSignedData(new CMSProcessableByteArray(content), seal);
    var signer = cms.getSignerInfos().getSigners().iterator().next();
    var certificate = cms.getCertificates().getMatches(null).iterator().next();
    assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))).isTrue();
  }

  @Test
  void damagedKeysSignNothingAndNoneAreMadeInTheirPlaceUntilTheKeeperSaysSo() throws IOException {
    OfficeKey key = vault().current();
    Files.write(folder.resolve("kunci/kantor"), new byte[] {1, 2, 3});
    OfficeVault next = vault();
    assertThat(next.guard()).isEqualTo(Guard.UNREADABLE);
    assertThat(next.known()).isEmpty();
    assertThat(next.sign(MESSAGE)).isEmpty();
    assertThat(next.unlock("sebuah kata sandi".toCharArray())).isFalse();
    next.renew();
    assertThat(next.guard()).isEqualTo(Guard.MACHINE);
    assertThat(vault().current()).isEqualTo(next.current()).isNotEqualTo(key);
    next.renew();
    assertThat(vault().current()).isEqualTo(next.current());
  }

  @Test
  void keysOfAnEarlierVersionAreTakenInOnceWithoutWhatTheLogDoesNotVouchFor() throws IOException {
    OfficeKey ours = vault(folder.resolve("asal")).current();
    OfficeKey stranger = vault(folder.resolve("lain")).current();
    KeyBox box = KeyBox.of(Files.readAllBytes(folder.resolve("asal/kantor")));
    Path earlier = Files.createDirectories(folder.resolve("kunci"));
    Files.write(earlier.resolve("kantor.p12"), box.keys());
    Files.writeString(earlier.resolve("kantor.sandi"), new String(box.password().orElseThrow()));
    PublicKeyFile.write(earlier.resolve("kunci-kantor.json"), List.of(ours, stranger));
    assertThat(taken(earlier, false).current()).isNotIn(ours, stranger);

    Files.write(earlier.resolve("kantor.p12"), box.keys());
    Files.writeString(earlier.resolve("kantor.sandi"), new String(box.password().orElseThrow()));
    PublicKeyFile.write(earlier.resolve("kunci-kantor.json"), List.of(ours, stranger));
    Files.delete(earlier.resolve("kantor"));
    OfficeVault taken = taken(earlier, true);
    assertThat(taken.known()).containsExactly(ours);
    assertThat(ours.verifies(MESSAGE, taken.sign(MESSAGE).orElseThrow())).isTrue();
    assertThat(earlier.resolve("kantor.p12")).doesNotExist();
    assertThat(earlier.resolve("kantor.sandi")).doesNotExist();
    assertThat(earlier.resolve("kunci-kantor.json")).doesNotExist();
  }

  private static OfficeVault taken(Path folder, boolean isEarlier) {
    return new OfficeVault(
        new PlainFile(folder.resolve("kantor")),
        new EarlierKeys(folder, isEarlier, _ -> false),
        new MovingClock(NOW),
        new SecureRandom(),
        () -> true);
  }

  @Test
  void publicHalvesLeaveInFilesWithoutAnySecret() throws IOException {
    OfficeVault vault = vault();
    vault.export(folder.resolve("keluar"));
    assertThat(PublicKeyFile.read(folder.resolve("keluar/kunci-kantor.json")))
        .isEqualTo(vault.known());
    assertThat(folder.resolve("keluar/segel-kantor.pem"))
        .content()
        .startsWith("-----BEGIN CERTIFICATE-----")
        .doesNotContain("PRIVATE");
  }

  private Path foreign(String name, String password) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    var pair = generator.generateKeyPair();
    var certificate =
        new NewKeys(new SecureRandom())
            .certificate(name, pair.getPublic(), pair.getPrivate(), "SHA256withRSA", NOW);
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "kantor",
        pair.getPrivate(),
        password.toCharArray(),
        List.of(certificate).toArray(Certificate[]::new));
    Path file = folder.resolve("kantor-sendiri.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, password.toCharArray());
    }
    return file;
  }

  private OfficeVault vault() {
    return vault(folder.resolve("kunci"));
  }

  private OfficeVault whereNobodyMaySign() {
    Path keys = folder.resolve("kunci");
    return new OfficeVault(
        new PlainFile(keys.resolve("kantor")),
        new EarlierKeys(keys, false, _ -> false),
        new MovingClock(NOW),
        new SecureRandom(),
        () -> false);
  }

  private static OfficeVault vault(Path folder) {
    return PlainFile.office(folder, new MovingClock(NOW), new SecureRandom());
  }
}
