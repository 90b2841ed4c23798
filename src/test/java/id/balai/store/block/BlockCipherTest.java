package id.balai.store.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The cipher is the database's own, only faster: files of earlier days stay readable.
final class BlockCipherTest {
  private static final int BLOCKS = 40;
  private static final String PASSWORD = "0123456789abcdef";
  @TempDir Path folder;

  @Test
  void whatTheDatabaseEncipheredIsDecipheredAndTheOtherWayRound() throws IOException {
    byte[] plain = new byte[BLOCKS * CheckedFile.BLOCK];
    new Random(58).nextBytes(plain);
    byte[] secret = PASSWORD.getBytes(StandardCharsets.UTF_16BE);
    Path file = folder.resolve("blocks");
    try (FileChannel base = open(file);
        FileEncrypt database = new FileEncrypt("blocks", secret.clone(), base)) {
      database.write(ByteBuffer.wrap(plain.clone()), 0);
    }
    byte[] written = Files.readAllBytes(file);
    var cipher = new BlockCipher(secret, Arrays.copyOfRange(written, 10, 18));
    byte[] read = Arrays.copyOfRange(written, CheckedFile.BLOCK, written.length);
    for (int i = 0; i < BLOCKS; i++) {
      cipher.decipher(i, read, i * CheckedFile.BLOCK);
    }
    assertThat(read).isEqualTo(plain);
    for (int i = 0; i < BLOCKS; i++) {
      cipher.encipher(i, read, i * CheckedFile.BLOCK);
    }
    assertThat(read).isEqualTo(Arrays.copyOfRange(written, CheckedFile.BLOCK, written.length));
  }

  @Test
  void theSameBlockAtAnotherPlaceLooksOtherwise() {
    byte[] secret = PASSWORD.getBytes(StandardCharsets.UTF_16BE);
    var cipher = new BlockCipher(secret, new byte[8]);
    byte[] one = new byte[CheckedFile.BLOCK];
    byte[] other = new byte[CheckedFile.BLOCK];
    cipher.encipher(1, one, 0);
    cipher.encipher(2, other, 0);
    assertThat(one).isNotEqualTo(other);
    assertThat(Arrays.copyOf(one, 16)).isNotEqualTo(Arrays.copyOfRange(one, 16, 32));
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
