package id.balai.scan.locate;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.Optional;

/// Reads the text of a code whose modules are located.
final class Reading {
  private final Decoder decoder = new Decoder();

  /// The text, or empty when too many modules are wrong in all ways of sampling.
  Optional<String> read(Gray gray, BitMatrix frame, View view) {
    ModuleGrid grid = ModuleGrid.sample(gray, view);
    return decode(grid.byNeighbourhood())
        .or(() -> decode(grid.byWhole()))
        .or(() -> decode(ModuleGrid.ofBits(frame, view)))
        .or(() -> withGaps(grid.byNeighbourhood(), grid.glare()))
        .or(() -> withGaps(grid.byWhole(), grid.glare()))
        .or(() -> withGaps(grid.byNeighbourhood(), grid.doubt()))
        .or(() -> withGaps(grid.byWhole(), grid.doubt()));
  }

  private Optional<String> withGaps(BitMatrix modules, int[] doubts) {
    return Gaps.mended(modules, doubts).flatMap(this::decode);
  }

  private Optional<String> decode(BitMatrix modules) {
    try {
      String text = decoder.decode(modules).getText();
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    } catch (ChecksumException | FormatException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
