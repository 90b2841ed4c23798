package id.balai.store.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import org.bouncycastle.crypto.macs.SipHash128;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

/// The tag of a block is SipHash-2-4 with 128 bits, as a library that is not ours computes it.
final class BlockTagTest {

  @Test
  void itIsTheTagOfTheLibrary() {
    var random = new Random(44);
    byte[] key = new byte[16];
    byte[] bytes = new byte[CheckedFile.BLOCK + 64];
    for (int round = 0; round < 200; round++) {
      random.nextBytes(key);
      random.nextBytes(bytes);
      int at = random.nextInt(64);
      long index = random.nextLong() >>> random.nextInt(64);
      assertThat(BlockTag.of(key, index, bytes, at)).isEqualTo(library(key, index, bytes, at));
    }
  }

  private static byte[] library(byte[] key, long index, byte[] bytes, int at) {
    var mac = new SipHash128();
    mac.init(new KeyParameter(key));
    mac.update(ByteBuffer.allocate(Long.BYTES).putLong(index).array(), 0, Long.BYTES);
    mac.update(bytes, at, CheckedFile.BLOCK);
    byte[] tag = new byte[16];
    mac.doFinal(tag, 0);
    return tag;
  }
}
