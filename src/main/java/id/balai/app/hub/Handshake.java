package id.balai.app.hub;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.agreement.jpake.JPAKEParticipant;
import org.bouncycastle.crypto.agreement.jpake.JPAKEPrimeOrderGroups;
import org.bouncycastle.crypto.agreement.jpake.JPAKERound1Payload;
import org.bouncycastle.crypto.agreement.jpake.JPAKERound2Payload;
import org.bouncycastle.crypto.agreement.jpake.JPAKERound3Payload;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/// Two laptops show each other that they know the same letters, without telling them to anybody who
/// listens or who plays one of the two (J-PAKE, RFC 8236, over a group of 3072 bits), and have a
/// key afterwards that nobody else has. Whoever does not know the letters may try one guess for
/// each conversation and learns nothing else.
final class Handshake {

  private static final String HUB = "balai-gabung-1-pusat";
  private static final String DOOR = "balai-gabung-1-pintu";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  /// No number of this group is longer, nor is a sum of proofs.
  private static final int NUMBER_BYTES = 400;

  private final Conversation line;
  private final String other;
  private final JPAKEParticipant own;
  private BigInteger material = BigInteger.ZERO;
  private BigInteger tag = BigInteger.ZERO;

  private Handshake(
      Conversation line, String me, String other, String letters, SecureRandom random) {
    this.line = line;
    this.other = other;
    this.own =
        new JPAKEParticipant(
            me,
            letters.toCharArray(),
            JPAKEPrimeOrderGroups.NIST_3072,
            SHA256Digest.newInstance(),
            random);
  }

  /// The side of the laptop that invites.
  static Handshake ofHub(Conversation line, String letters, SecureRandom random) {
    return new Handshake(line, HUB, DOOR, letters, random);
  }

  /// The side of the laptop that comes.
  static Handshake ofDoor(Conversation line, String letters, SecureRandom random) {
    return new Handshake(line, DOOR, HUB, letters, random);
  }

  /// Both name what they have drawn; nothing in it depends on the letters.
  void meet() throws IOException, CryptoException {
    JPAKERound1Payload mine = own.createRound1PayloadToSend();
    line.send(
        numbers(
            mine.getGx1(),
            mine.getGx2(),
            mine.getKnowledgeProofForX1()[0],
            mine.getKnowledgeProofForX1()[1],
            mine.getKnowledgeProofForX2()[0],
            mine.getKnowledgeProofForX2()[1]));
    DataInputStream in = Conversation.parts(line.receive());
    own.validateRound1PayloadReceived(
        new JPAKERound1Payload(other, number(in), number(in), proof(in), proof(in)));
  }

  /// Both bring in the letters.
  void bind() throws IOException, CryptoException {
    JPAKERound2Payload mine = own.createRound2PayloadToSend();
    line.send(
        numbers(mine.getA(), mine.getKnowledgeProofForX2s()[0], mine.getKnowledgeProofForX2s()[1]));
    DataInputStream in = Conversation.parts(line.receive());
    own.validateRound2PayloadReceived(new JPAKERound2Payload(other, number(in), proof(in)));
    material = own.calculateKeyingMaterial();
    tag = own.createRound3PayloadToSend(material).getMacTag();
  }

  /// Shows that the key is the same; the side that comes does so first.
  void show() throws IOException {
    line.send(numbers(tag));
  }

  /// @throws CryptoException when the other side has another key: other letters
  void check() throws IOException, CryptoException {
    DataInputStream in = Conversation.parts(line.receive());
    own.validateRound3PayloadReceived(new JPAKERound3Payload(other, number(in)), material);
  }

  /// Sends bytes that only the other side can read.
  ///
  /// @param what they are; each kind is sent once, under a key of its own
  void sendSealed(String what, byte[] content) throws IOException {
    line.send(crypt(Cipher.ENCRYPT_MODE, what, content));
  }

  /// @throws IOException also when a byte was changed on the way
  byte[] receiveSealed(String what) throws IOException {
    return crypt(Cipher.DECRYPT_MODE, what, line.receive());
  }

  private byte[] crypt(int mode, String what, byte[] content) throws IOException {
    var derived = new HKDFBytesGenerator(SHA256Digest.newInstance());
    byte[] label = what.getBytes(StandardCharsets.US_ASCII);
    derived.init(new HKDFParameters(material.toByteArray(), null, label));
    byte[] key = new byte[KEY_BYTES];
    derived.generateBytes(key, 0, key.length);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      // The key is used for one piece only.
      cipher.init(
          mode,
          new SecretKeySpec(key, "AES"),
          new GCMParameterSpec(TAG_BITS, new byte[NONCE_BYTES]));
      cipher.updateAAD(label);
      return cipher.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IOException("what came is not what was sent", e);
    }
  }

  private static BigInteger[] proof(DataInputStream in) throws IOException {
    return new BigInteger[] {number(in), number(in)};
  }

  private static BigInteger number(DataInputStream in) throws IOException {
    int length = in.readUnsignedShort();
    if (length == 0 || length > NUMBER_BYTES) {
      throw new IOException("a number of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    // The tag is any number, also one below zero; the others are checked where they are used.
    return new BigInteger(bytes);
  }

  private static byte[] numbers(BigInteger... all) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    for (BigInteger each : all) {
      byte[] one = each.toByteArray();
      out.writeShort(one.length);
      out.write(one);
    }
    return bytes.toByteArray();
  }
}
