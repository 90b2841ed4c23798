package id.balai.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// Where commands read and write: data on standard output, words for people on standard error.
public final class Terminal {

  /// Done.
  public static final int DONE = 0;

  /// Could not be done; one sentence said why.
  public static final int NOT_DONE = 1;

  /// The command line was wrong.
  public static final int WRONG_USE = 2;

  /// What was checked is whole, and somebody who is not known here has signed it.
  public static final int WITH_ADDITIONS = 3;

  /// The house was changed while it was closed; the program begins anew. Nobody outside sees it.
  public static final int AGAIN = -1;

  private final PrintStream out;
  private final PrintStream err;
  private final BufferedReader in;

  public Terminal(InputStream in, PrintStream out, PrintStream err) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
    this.err = err;
  }

  /// The terminal of this program, in UTF-8 whatever the computer's settings are.
  public static Terminal ofSystem() {
    return new Terminal(
        System.in,
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  /// Prints one JSON object on a line of its own, at once.
  public void data(Object record) {
    out.println(Json.WRITER.writeValueAsString(record));
    out.flush();
  }

  /// Prints a line of an answer that was asked for in words.
  public void print(String line) {
    out.println(line);
    out.flush();
  }

  /// Says a sentence to the person at the terminal.
  public void say(String sentence) {
    err.println(sentence);
  }

  /// Something secret: hidden while it is typed where a person is watching, else the next line of
  /// standard input; empty at its end.
  public char[] secret(String question) {
    Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    if (console.isPresent()) {
      char[] typed = console.get().readPassword("%s ", question);
      return typed == null ? new char[0] : typed;
    }
    try {
      String line = in.readLine();
      return line == null ? new char[0] : line.toCharArray();
    } catch (IOException e) {
      throw new UncheckedIOException("standard input cannot be read", e);
    }
  }

  /// Standard input as UTF-8.
  public BufferedReader input() {
    return in;
  }

  /// Where a progress bar may be drawn; only when a person is watching.
  public boolean isWatched() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  /// The stream of words for people.
  public PrintStream words() {
    return err;
  }

  /// Made when the first data are printed; most commands that end at once print none.
  private static final class Json {
    private static final JsonMapper WRITER = JsonMapper.builder().build();
  }
}
