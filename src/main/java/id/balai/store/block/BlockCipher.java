package id.balai.store.block;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.h2.security.SHA256;

/// XTS-AES-128 over blocks of 4,096 bytes, bit by bit what the database itself does under
/// `CIPHER=AES`, with the processor's own AES: 2 to 4 µs a block, where the database's in Java
/// takes 30 to 50. A file that either of them wrote the other reads. Not for several threads at
/// once.
final class BlockCipher {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /// x^128 + x^7 + x^2 + x + 1, what is carried out comes in again below.
  private static final long FEEDBACK = 0x87;

  /// As the database derives its key; the secret is random and needs no more rounds.
  private static final int ROUNDS = 10;

  private static final int KEY = 16;

  private final Cipher enciphering;
  private final Cipher deciphering;
  private final byte[] place = new byte[KEY];
  private final byte[] tweak = new byte[KEY];

  /// Apart from the bytes themselves, which the cipher would copy first if they were both.
  private final byte[] mixed = new byte[CheckedFile.BLOCK];

  /// @param secret of all files
  /// @param salt of this file
  BlockCipher(byte[] secret, byte[] salt) {
    // The database's function wipes what it is given.
    byte[] key = SHA256.getPBKDF2(Arrays.copyOf(secret, secret.length), salt, ROUNDS, KEY);
    enciphering = cipher(Cipher.ENCRYPT_MODE, key);
    deciphering = cipher(Cipher.DECRYPT_MODE, key);
  }

  private static Cipher cipher(int mode, byte[] key) {
    try {
      Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"));
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES", e);
    }
  }

  void encipher(long block, byte[] bytes, int at) {
    run(enciphering, block, bytes, at);
  }

  void decipher(long block, byte[] bytes, int at) {
    run(deciphering, block, bytes, at);
  }

  private void run(Cipher cipher, long block, byte[] bytes, int at) {
    try {
      LONGS.set(place, 0, block);
      enciphering.doFinal(place, 0, KEY, tweak, 0);
      mix(bytes, at, mixed, 0);
      cipher.doFinal(mixed, 0, CheckedFile.BLOCK, bytes, at);
      mix(bytes, at, bytes, at);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("whole blocks fit", e);
    }
  }

  /// Adds the place of each sixteen bytes to them.
  private void mix(byte[] from, int at, byte[] to, int toAt) {
    long low = (long) LONGS.get(tweak, 0);
    long high = (long) LONGS.get(tweak, Long.BYTES);
    for (int i = 0; i < CheckedFile.BLOCK; i += KEY) {
      LONGS.set(to, toAt + i, (long) LONGS.get(from, at + i) ^ low);
      LONGS.set(to, toAt + i + Long.BYTES, (long) LONGS.get(from, at + i + Long.BYTES) ^ high);
      long carried = high >>> (Long.SIZE - 1);
      high = high << 1 | low >>> (Long.SIZE - 1);
      low = low << 1 ^ carried * FEEDBACK;
    }
  }
}
