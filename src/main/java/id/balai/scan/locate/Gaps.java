package id.balai.scan.locate;

import com.google.zxing.common.BitMatrix;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Mends a code of which some modules are known not to be legible. A code can miss twice as many
/// codewords as it can have wrong ones; ordinary readers take all for wrong.
final class Gaps {

  /// Codewords left over for telling that something else was made of it: once in four thousand
  /// million.
  private static final int GUARD = 4;

  private Gaps() {}

  /// The same code with every codeword right, or empty when too little of it is legible.
  ///
  /// @param modules dark is set
  /// @param doubts of each module, row after row; zero: none
  static Optional<BitMatrix> mended(BitMatrix modules, int[] doubts) {
    if (Arrays.stream(doubts).allMatch(doubt -> doubt == 0)) {
      return Optional.empty();
    }
    return CodewordLayout.of(modules).flatMap(layout -> mended(layout, modules.clone(), doubts));
  }

  private static Optional<BitMatrix> mended(
      CodewordLayout layout, BitMatrix modules, int[] doubts) {
    var code = new ReedSolomon(layout.spare());
    int most = layout.spare() - GUARD;
    for (List<int[]> block : layout.blocks()) {
      int[] values = block.stream().mapToInt(each -> layout.value(modules, each)).toArray();
      Optional<int[]> mended = code.mend(values, illegible(block, doubts, most), most);
      if (mended.isEmpty()) {
        return Optional.empty();
      }
      for (int i = 0; i < values.length; i++) {
        layout.write(modules, block.get(i), mended.get()[i]);
      }
    }
    return Optional.of(modules);
  }

  /// The most doubtful codewords, not more than can be done without.
  private static int[] illegible(List<int[]> block, int[] doubts, int most) {
    int[] sums =
        block.stream()
            .mapToInt(codeword -> Arrays.stream(codeword).map(place -> doubts[place]).sum())
            .toArray();
    return IntStream.range(0, sums.length)
        .filter(i -> sums[i] > 0)
        .boxed()
        .sorted(Comparator.comparingInt(i -> -sums[i]))
        .limit(Math.max(0, most))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
