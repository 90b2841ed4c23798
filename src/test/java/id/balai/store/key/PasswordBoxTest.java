package id.balai.store.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bytes under a key and under a password: what opens them, and that nothing else does.
final class PasswordBoxTest {

  private static final char[] PASSWORD = "rahasia balai é".toCharArray();
  private static final byte[] PLAIN = "isi kotak".getBytes(StandardCharsets.UTF_8);

  private final SecureRandom random = new SecureRandom();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 4096, 100_001})
  void sealedBytesOpenAgain(int length) {
    byte[] plain = new byte[length];
    random.nextBytes(plain);
    var seal = new ByteSeal(DataKey.draw(random).aesFor("uji"));
    byte[] sealed = seal.seal(plain);
    assertThat(sealed).hasSize(12 + length + 16);
    assertThat(seal.open(sealed)).hasValue(plain);
    assertThat(seal.seal(plain)).isNotEqualTo(sealed);
  }

  @Test
  void theSealIsAesGcmAsTheJdkOpensItFromItsOneSpecification() throws Exception {
    DataKey key = DataKey.draw(random);
    byte[] bound = {1, 2, 3};
    byte[] sealed = new ByteSeal(key.aesFor("uji")).seal(PLAIN, bound);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
    byte[] derived = mac.doFinal("uji".getBytes(StandardCharsets.US_ASCII));
    assertThat(key.hexFor("uji")).isEqualTo(HexFormat.of().formatHex(derived));
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(derived, "AES"),
        new GCMParameterSpec(128, sealed, 0, 12));
    cipher.updateAAD(bound);
    assertThat(cipher.doFinal(sealed, 12, sealed.length - 12)).isEqualTo(PLAIN);
  }

  @Test
  void anyOtherByteOrLengthOrBindingOpensNothing() {
    DataKey key = DataKey.draw(random);
    var seal = new ByteSeal(key.aesFor("uji"));
    byte[] sealed = seal.seal(PLAIN, new byte[] {1});
    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      assertThat(seal.open(changed, new byte[] {1})).as("byte %d", at).isEmpty();
      assertThat(seal.open(Arrays.copyOf(sealed, at), new byte[] {1}))
          .as("cut at %d", at)
          .isEmpty();
    }
    assertThat(seal.open(sealed)).isEmpty();
    assertThat(seal.open(sealed, new byte[] {2})).isEmpty();
    assertThat(seal.open(Arrays.copyOf(sealed, sealed.length + 1), new byte[] {1})).isEmpty();
    assertThat(new ByteSeal(key.aesFor("lain")).open(sealed, new byte[] {1})).isEmpty();
    assertThat(seal.open(sealed, new byte[] {1})).hasValue(PLAIN);
  }

  @Test
  void everyPurposeHasAKeyOfItsOwn() {
    DataKey key = DataKey.draw(random);
    assertThat(Stream.of("journal", "check", "box", "journal parts").map(key::hexFor).distinct())
        .hasSize(4);
    assertThat(key.macFor("journal", "a")).isNotEqualTo(key.macFor("check", "a"));
    assertThat(key.macFor("journal", "é")).isNotEqualTo(key.macFor("journal", "e\u0301"));
    assertThat(DataKey.of(key.bytes())).contains(key);
    assertThat(DataKey.of(new byte[31])).isEmpty();
    assertThat(DataKey.of(new byte[33])).isEmpty();
  }

  @Test
  void theBoxOpensWithItsPasswordAlone() {
    byte[] box = new PasswordBox(random).seal(PLAIN, PASSWORD);
    assertThat(new PasswordBox(random).open(box, PASSWORD)).hasValue(PLAIN);
    assertThat(new PasswordBox(random).open(box, "rahasia balai è".toCharArray())).isEmpty();
  }

  /// Whoever has the password and any library opens a wrapped key.
  @Test
  void aWrappedKeyIsArgon2idAndAesGcm() throws Exception {
    DataKey key = DataKey.draw(random);
    String[] parts = WrappedKey.of(key, PASSWORD, random).text().split(":", -1);
    assertThat(parts).hasSize(5).startsWith("argon2id", "65536", "3");
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withSalt(Base64.getDecoder().decode(parts[3]))
            .withMemoryAsKB(65_536)
            .withIterations(3)
            .withParallelism(1)
            .build());
    byte[] derived = new byte[32];
    generator.generateBytes(new String(PASSWORD).getBytes(StandardCharsets.UTF_8), derived);
    byte[] sealed = Base64.getDecoder().decode(parts[4]);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(derived, "AES"),
        new GCMParameterSpec(128, sealed, 0, 12));
    assertThat(cipher.doFinal(sealed, 12, sealed.length - 12)).isEqualTo(key.bytes());
  }

  /// A box comes on a stick that anybody can have written: it is answered, whatever it says, and
  /// takes neither all memory nor the whole day.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "argon2id:65536:0:AAAAAAAAAAAAAAAAAAAAAA==:AAAA",
        "argon2id:0:3:AAAAAAAAAAAAAAAAAAAAAA==:AAAA",
        "argon2id:1:1:AAAAAAAAAAAAAAAAAAAAAA==:AAAA",
        "argon2id:-1:-1:AAAAAAAAAAAAAAAAAAAAAA==:AAAA",
        "argon2id:1048577:1:AAAAAAAAAAAAAAAAAAAAAA==:AAAA",
        "argon2id:2147483647:1:AAAAAAAAAAAAAAAAAAAAAA==:AAAA",
        "argon2id:99999999999:1:AAAAAAAAAAAAAAAAAAAAAA==:AAAA",
        "argon2id:64:21:AAAAAAAAAAAAAAAAAAAAAA==:AAAA",
        "argon2id:64:1::",
        "argon2id:64:1:?:AAAA",
        "argon2id:64:1:AAAA:?",
        "argon2id:::::",
        "argon2id:64:1:AAAA",
        "argon2i:64:1:AAAAAAAAAAAAAAAAAAAAAA==:AAAA",
        ""
      })
  void aBoxThatSomebodyInventedOpensNothing(String head) {
    byte[] box = (head + "\n" + "x".repeat(60)).getBytes(StandardCharsets.US_ASCII);
    assertThat(new PasswordBox(random).open(box, PASSWORD)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("noBoxes")
  void whatHasNoHeadIsNoBox(byte[] bytes) {
    assertThat(new PasswordBox(random).open(bytes, PASSWORD)).isEmpty();
  }

  static Stream<byte[]> noBoxes() {
    return Stream.of(new byte[0], new byte[] {'\n'}, new byte[5000], new byte[] {'a'});
  }
}
