package id.balai.scan.locate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.reedsolomon.GenericGF;
import com.google.zxing.common.reedsolomon.ReedSolomonEncoder;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import id.balai.domain.badge.BadgeCode;
import id.balai.scan.DrawnFrame;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What lies under a finger or a mirrored light is mended as long as enough is left, and nothing
/// else is ever made of it. Codes and blocks are made by another program.
final class GapsTest {

  private static final com.google.zxing.EncodeHintType VERSION =
      com.google.zxing.EncodeHintType.QR_VERSION;
  private static final com.google.zxing.EncodeHintType MASK =
      com.google.zxing.EncodeHintType.QR_MASK_PATTERN;

  private final Random random = new Random(20241);

  @Test
  void blocksAreMendedUpToTheirBoundAndNeverIntoOthers() {
    int refused = 0;
    for (int round = 0; round < 3_000; round++) {
      int spare = 2 + random.nextInt(40);
      int[] block = block(1 + random.nextInt(255 - spare), spare);
      var hit = new HashSet<Integer>();
      int erased = Math.min(random.nextInt(spare + 1), block.length);
      int[] gaps = places(block.length, erased, hit);
      int errors = Math.min((spare - erased) / 2, block.length - erased);
      int[] wrong = places(block.length, errors, hit);
      int[] seen = spoilt(block, gaps, wrong);
      assertThat(new ReedSolomon(spare).mend(seen, gaps, spare).orElseThrow()).isEqualTo(block);

      int[] more = places(block.length, Math.min(4, block.length - erased - errors), hit);
      Optional<int[]> beyond =
          new ReedSolomon(spare).mend(spoilt(seen, new int[0], more), gaps, spare - 4);
      if (more.length == 4 && beyond.isEmpty()) {
        refused++;
      }
      assertThat(beyond.map(mended -> Arrays.equals(mended, block)).orElse(true))
          .as("%d spare, %d gaps, %d wrong", spare, erased, errors + more.length)
          .isTrue();
    }
    assertThat(refused).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @EnumSource(ErrorCorrectionLevel.class)
  void theCodewordsOfEveryVersionAndMaskAreFound(ErrorCorrectionLevel level) throws Exception {
    for (int version = 1; version <= 40; version++) {
      int mask = random.nextInt(8);
      BitMatrix modules =
          matrix(Encoder.encode("BALAI", level, Map.of(VERSION, version, MASK, mask)).getMatrix());
      CodewordLayout layout = CodewordLayout.of(modules).orElseThrow();
      for (List<int[]> block : layout.blocks()) {
        int[] values = block.stream().mapToInt(each -> layout.value(modules, each)).toArray();
        int[] parity = Arrays.copyOfRange(values, values.length - layout.spare(), values.length);
        int[] expected = values.clone();
        Arrays.fill(expected, values.length - layout.spare(), values.length, 0);
        new ReedSolomonEncoder(GenericGF.QR_CODE_FIELD_256).encode(expected, layout.spare());
        assertThat(expected).as("version %d", version).endsWith(parity);
      }
    }
  }

  @Test
  void aCodeOfWhichAThirdCannotBeReadIsMended() {
    int otherwise = 0;
    for (int round = 0; round < 200; round++) {
      String text = BadgeCode.draw(random).text();
      BitMatrix modules = DrawnFrame.matrix(text, 2);
      int[] doubts = new int[modules.getWidth() * modules.getHeight()];
      CodewordLayout layout = CodewordLayout.of(modules).orElseThrow();
      List<int[]> block = layout.blocks().getFirst();
      for (int index : places(block.size(), layout.spare() - 4, new HashSet<>())) {
        for (int place : block.get(index)) {
          doubts[place] = 1;
        }
        layout.write(modules, block.get(index), random.nextInt(256));
      }
      otherwise += read(modules.clone()).filter(text::equals).isPresent() ? 1 : 0;
      assertThat(Gaps.mended(modules, doubts).flatMap(GapsTest::read)).contains(text);
    }
    assertThat(otherwise).as("read without knowing the gaps").isZero();
  }

  @Test
  void whereThereIsNoCodeNothingIsMadeOfIt() {
    for (int round = 0; round < 3_000; round++) {
      int n = 17 + 4 * (1 + random.nextInt(6));
      var modules = new BitMatrix(n);
      int[] doubts = new int[n * n];
      for (int i = 0; i < n * n; i++) {
        if (random.nextBoolean()) {
          modules.set(i % n, i / n);
        }
        doubts[i] = random.nextInt(12) == 0 ? 1 : 0;
      }
      assertThat(Gaps.mended(modules, doubts)).isEmpty();
    }
    assertThat(Gaps.mended(DrawnFrame.matrix("BALAI", 2), new int[625])).as("no gaps").isEmpty();
    assertThat(CodewordLayout.of(new BitMatrix(20))).as("no size of a code").isEmpty();
  }

  private int[] block(int data, int spare) {
    int[] block = new int[data + spare];
    for (int i = 0; i < data; i++) {
      block[i] = random.nextInt(256);
    }
    new ReedSolomonEncoder(GenericGF.QR_CODE_FIELD_256).encode(block, spare);
    return block;
  }

  private int[] spoilt(int[] block, int[] anyhow, int[] wrong) {
    int[] spoilt = block.clone();
    for (int index : anyhow) {
      spoilt[index] = random.nextInt(256);
    }
    for (int index : wrong) {
      spoilt[index] ^= 1 + random.nextInt(255);
    }
    return spoilt;
  }

  /// Places that nobody took before.
  private int[] places(int length, int count, Set<Integer> taken) {
    return IntStream.generate(() -> random.nextInt(length))
        .filter(taken::add)
        .limit(count)
        .toArray();
  }

  private static Optional<String> read(BitMatrix modules) {
    try {
      return Optional.of(new Decoder().decode(modules).getText());
    } catch (ReaderException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static BitMatrix matrix(ByteMatrix modules) {
    var matrix = new BitMatrix(modules.getWidth());
    for (int i = 0; i < modules.getWidth() * modules.getHeight(); i++) {
      if (modules.get(i % modules.getWidth(), i / modules.getWidth()) == 1) {
        matrix.set(i % modules.getWidth(), i / modules.getWidth());
      }
    }
    return matrix;
  }
}
