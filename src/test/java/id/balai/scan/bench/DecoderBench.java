package id.balai.scan.bench;

import id.balai.scan.Luma;
import id.balai.scan.file.ImageFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints how many frames of a folder each decoder reads and what CPU time it takes. The folder
/// holds pictures and a `labels.csv`.
///
/// Arguments: the folder, `misses` to list the frames that were not read, and decoders of other
/// languages as `NAME=COMMAND`, such as the ones in `src/test/peers`.
public final class DecoderBench {
  private final List<Luma> frames = new ArrayList<>();
  private final List<Labels.Label> labels;
  private final boolean listsMisses;

  private DecoderBench(Path folder, boolean listsMisses) throws IOException {
    this.labels = Labels.read(folder);
    this.listsMisses = listsMisses;
    for (Labels.Label label : labels) {
      frames.add(ImageFiles.read(folder.resolve(label.file())));
    }
  }

  public static void main(String[] arguments) throws IOException {
    var bench = new DecoderBench(Path.of(arguments[0]), List.of(arguments).contains("misses"));
    System.out.println(
        "| decoder | frames read | easiest third | two: both | wrong | hits on empty"
            + " | found ms median / p95 | empty ms median / p95 | not read ms median / p95 |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    List<String> peers = List.of(arguments).stream().filter(a -> a.contains("=")).toList();
    for (var decoder : Decoders.all(peers).entrySet()) {
      try (Decoder each = decoder.getValue().get()) {
        bench.run("warm-up", each, false);
        bench.run(decoder.getKey(), each, true);
      }
    }
  }

  private void run(String name, Decoder decoder, boolean prints) {
    var score = new Score();
    for (int i = 0; i < frames.size(); i++) {
      Decoder.Answer answer = decoder.read(frames.get(i));
      score.add(labels.get(i), answer.texts(), answer.millis());
    }
    if (prints) {
      System.out.println(score.row(name));
      if (listsMisses) {
        System.out.println(score.misses());
      }
    }
  }
}
