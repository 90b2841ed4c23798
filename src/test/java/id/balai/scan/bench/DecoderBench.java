package id.balai.scan.bench;

import id.balai.scan.Luma;
import id.balai.scan.file.ImageFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Prints how many frames of a folder each decoder reads and what CPU time it takes. The folder
/// holds pictures and a `labels.csv`.
///
/// Arguments: the folder, and `misses` to list the frames that were not read.
public final class DecoderBench {
  private final Map<String, Luma> frames = new LinkedHashMap<>();
  private final List<Labels.Label> labels;
  private final boolean listsMisses;

  private DecoderBench(Path folder, boolean listsMisses) throws IOException {
    this.labels = Labels.read(folder);
    this.listsMisses = listsMisses;
    for (Labels.Label label : labels) {
      frames.put(label.file(), ImageFiles.read(folder.resolve(label.file())));
    }
  }

  public static void main(String[] arguments) throws IOException {
    var bench = new DecoderBench(Path.of(arguments[0]), List.of(arguments).contains("misses"));
    System.out.println(
        "| decoder | frames read | easiest third | two: both | wrong | hits on empty"
            + " | found ms median / p95 | empty ms median / p95 | not read ms median / p95 |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    for (var decoder : Decoders.all().entrySet()) {
      bench.run("warm-up", decoder.getValue().get(), false);
      bench.run(decoder.getKey(), decoder.getValue().get(), true);
    }
  }

  private void run(String name, Function<Luma, List<String>> decoder, boolean prints) {
    var score = new Score();
    var threads = ManagementFactory.getThreadMXBean();
    for (Labels.Label label : labels) {
      long before = threads.getCurrentThreadCpuTime();
      List<String> texts = decoder.apply(frames.get(label.file()));
      score.add(label, texts, (threads.getCurrentThreadCpuTime() - before) / 1e6);
    }
    if (prints) {
      System.out.println(score.row(name));
      if (listsMisses) {
        System.out.println(score.misses());
      }
    }
  }
}
