package id.balai.service.archiving;

import id.balai.domain.log.EventLog;
import id.balai.domain.log.LogText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;

/// Writes an event's log as files: one entry a line, and apart from it, one a line, the parts that
/// say who somebody is. The log ends with the closing of the event.
final class LogFiles {

  /// How an entry that closes an event names itself; no text inside an entry can look like it.
  private static final String CLOSING = "\"kind\":\"EventClosed\"";

  private final EventLog log;
  private boolean isOver;

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
    isOver = false;
    try {
      LooseFile.write(
          file, out -> log.forEachText(event, untilClosed(text -> taking.take(text, out))));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Consumer<LogText> untilClosed(Consumer<LogText> reader) {
    return text -> {
      if (!isOver) {
        reader.accept(text);
        isOver = text.body().contains(CLOSING);
      }
    };
  }

  private static void line(OutputStream out, String text) {
    try {
      out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
