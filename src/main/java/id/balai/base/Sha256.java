package id.balai.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, over bytes at once or piece by piece.
public final class Sha256 {

  private final MessageDigest digest;

  private Sha256(MessageDigest digest) {
    this.digest = digest;
  }

  /// A digest over nothing yet.
  public static Sha256 start() {
    try {
      return new Sha256(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// The digest of bytes.
  public static byte[] of(byte[] bytes) {
    return start().add(bytes).bytes();
  }

  /// The digest of bytes in lower-case hexadecimal.
  public static String hex(byte[] bytes) {
    return start().add(bytes).hex();
  }

  /// The digest of a text as UTF-8 in lower-case hexadecimal.
  public static String hex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The digest of a stream in lower-case hexadecimal.
  public static String hex(InputStream in) throws IOException {
    Sha256 all = start();
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      all.add(buffer, 0, read);
    }
    return all.hex();
  }

  /// The digest of a file in lower-case hexadecimal.
  public static String hex(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return hex(in);
    }
  }

  /// Whether two secrets or digests are equal; takes as long whatever the answer.
  public static boolean areEqual(byte[] one, byte[] other) {
    return MessageDigest.isEqual(one, other);
  }

  /// Adds a byte.
  public Sha256 add(byte one) {
    digest.update(one);
    return this;
  }

  /// Adds bytes.
  public Sha256 add(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  /// Adds part of an array.
  public Sha256 add(byte[] bytes, int from, int length) {
    digest.update(bytes, from, length);
    return this;
  }

  /// A digest that goes on from here by itself.
  public Sha256 copy() {
    try {
      return new Sha256((MessageDigest) digest.clone());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 of this Java has no state to copy", e);
    }
  }

  /// The digest; ends it.
  public byte[] bytes() {
    return digest.digest();
  }

  /// The digest in lower-case hexadecimal; ends it.
  public String hex() {
    return HexFormat.of().formatHex(bytes());
  }
}
