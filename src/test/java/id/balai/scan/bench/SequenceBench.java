package id.balai.scan.bench;

import java.io.IOException;
import java.nio.file.Path;

/// Prints what the sequences of a folder have to report and what they do report.
public final class SequenceBench {
  private SequenceBench() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    var expected = Sequences.expected(folder);
    var played = Sequences.played(folder);
    expected.forEach(
        (sequence, events) ->
            System.out.println(
                sequence
                    + (events.equals(played.get(sequence)) ? " as expected " : " DIFFERS ")
                    + played.get(sequence)));
  }
}
