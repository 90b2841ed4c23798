package id.balai.service.archiving;

import id.balai.domain.log.EventLog;
import id.balai.domain.log.LogText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Writes an event's log as files: one entry a line, and apart from it, one a line, the parts that
/// say who somebody is. The log ends with the closing of the event; behind it stands only what
/// still happens to its papers and people: signatures from elsewhere, and erasures. Between the
/// entries stand the signed heads, each to be checked by itself.
final class LogFiles {

  /// How an entry names itself; no text inside an entry can look like it.
  private static final String CLOSING = "\"kind\":\"EventClosed\"";

  private static final String HEAD = "\"kind\":\"HeadSigned\"";

  private static final List<String> AFTERWARDS =
      List.of("\"kind\":\"SentForSigning\"", "\"kind\":\"SignedElsewhere\"", "\"kind\":\"Erased\"");

  private final EventLog log;

  LogFiles(EventLog log) {
    this.log = log;
  }

  void write(UUID event, Path folder) throws IOException {
    lines(event, folder.resolve("catatan.jsonl"), (text, out) -> line(out, text.body()));
    lines(
        event,
        folder.resolve("pribadi.jsonl"),
        (text, out) -> text.personal().ifPresent(part -> line(out, part)));
  }

  /// Takes an entry.
  private interface Taking {
    void take(LogText text, OutputStream out);
  }

  private void lines(UUID event, Path file, Taking taking) throws IOException {
    try {
      LooseFile.write(
          file, out -> log.forEachTextWithHeads(event, new Lines(text -> taking.take(text, out))));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Lets through what belongs to the archive. A head does where entries of the event stand before
  /// and behind it.
  private static final class Lines implements Consumer<LogText> {

    private final Consumer<LogText> reader;
    private final List<LogText> heads = new ArrayList<>();
    private boolean hasBegun;
    private boolean isOver;

    Lines(Consumer<LogText> reader) {
      this.reader = reader;
    }

    @Override
    public void accept(LogText text) {
      boolean isHead = text.body().contains(HEAD);
      if (isHead && hasBegun && !isOver) {
        heads.add(text);
      } else if (!isHead && (!isOver || AFTERWARDS.stream().anyMatch(text.body()::contains))) {
        heads.forEach(reader);
        heads.clear();
        reader.accept(text);
        hasBegun = true;
        isOver |= text.body().contains(CLOSING);
      }
    }
  }

  private static void line(OutputStream out, String text) {
    try {
      out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
