package id.balai.scan.bench;

import id.balai.scan.Luma;
import id.balai.scan.decode.QrDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// The decoders that are compared; each run gets a new one.
final class Decoders {
  private Decoders() {}

  static Map<String, Supplier<Function<Luma, List<String>>>> all() {
    Map<String, Supplier<Function<Luma, List<String>>>> all = new LinkedHashMap<>();
    all.put("ours, live step", () -> new QrDecoder()::decodeLive);
    all.put("ours, all passes", () -> new QrDecoder()::decodeThorough);
    return all;
  }
}
