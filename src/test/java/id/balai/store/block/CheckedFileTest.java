package id.balai.store.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of blocks reads as what was written last, whatever was read of it before.
final class CheckedFileTest {
  private static final int BLOCKS = 200;
  private static final int ROUNDS = 4_000;
  private static final int LONGEST = 5 * CheckedFile.BLOCK;

  @TempDir Path folder;

  private final Random random = new Random(4096);

  @Test
  void whatIsReadIsWhatWasWrittenLast() throws IOException {
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    var guard = new BlockGuard(secret, "0123456789abcdef");
    byte[] expected = new byte[BLOCKS * CheckedFile.BLOCK];
    int size = 0;
    try (FileChannel base =
            FileChannel.open(
                folder.resolve("blocks"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        var file = new CheckedFile(base, guard)) {
      for (int round = 0; round < ROUNDS; round++) {
        int from = random.nextInt(expected.length - LONGEST);
        int length = 1 + random.nextInt(random.nextInt(4) == 0 ? LONGEST : CheckedFile.BLOCK);
        switch (random.nextInt(20)) {
          case 0 -> {
            int kept = random.nextInt(BLOCKS) * CheckedFile.BLOCK;
            file.truncate(kept);
            size = Math.min(size, kept);
            Arrays.fill(expected, size, expected.length, (byte) 0);
          }
          case 1, 2, 3, 4, 5 -> {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            file.write(ByteBuffer.wrap(bytes), from);
            System.arraycopy(bytes, 0, expected, from, length);
            size = Math.max(size, blocks(from + length) * CheckedFile.BLOCK);
          }
          default -> {
            ByteBuffer read = ByteBuffer.allocate(length);
            int count = file.read(read, from);
            assertThat(count).isEqualTo(from >= size ? -1 : Math.min(length, size - from));
            assertThat(Arrays.copyOf(read.array(), Math.max(0, count)))
                .isEqualTo(Arrays.copyOfRange(expected, from, from + Math.max(0, count)));
          }
        }
      }
    }
  }

  private static int blocks(int bytes) {
    return (bytes + CheckedFile.BLOCK - 1) / CheckedFile.BLOCK;
  }
}
