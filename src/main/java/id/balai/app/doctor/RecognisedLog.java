package id.balai.app.doctor;

import id.balai.base.Threads;
import id.balai.service.doctor.ProgramLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the program's log and says only what it recognises: a line is never copied, it is looked
/// up. A sentence is taken from the class that wrote it, an exception and a place in the program
/// from the classes that there are; everything else becomes `…`, whatever it was.
public final class RecognisedLog implements ProgramLog {

  private static final Logger LOG = LoggerFactory.getLogger(RecognisedLog.class);

  private static final String VEIL = "…";

  /// The newest so many bytes are read.
  private static final int NEWEST = 4 << 20;

  private static final Pattern HEAD =
      Pattern.compile("(\\S{24}) (TRACE|DEBUG|INFO|WARN|ERROR) +(.*)");

  private static final Pattern THROWN =
      Pattern.compile("\\s*(Caused by: |Suppressed: |Wrapped by: )?([\\w.$]+)(:.*)?");

  private static final Pattern FRAME =
      Pattern.compile("\\s+at (?:[^()\\s]*/)?([\\w.$]+)\\.([\\w$<>]+)\\((.*)\\)");

  private static final Pattern LINE_NUMBER = Pattern.compile("[\\w$]+\\.java(:\\d{1,5})");

  private static final Pattern OMITTED =
      Pattern.compile("\\s+\\.\\.\\. (\\d{1,4}) (?:common frames omitted|more)");

  private static final Set<String> THREADS =
      Stream.concat(
              Arrays.stream(Threads.values()).map(Threads::label),
              Stream.of("main", "JavaFX Application Thread"))
          .collect(Collectors.toUnmodifiableSet());

  private final Path folder;

  /// @param folder where the log lies
  public RecognisedLog(Path folder) {
    this.folder = folder;
  }

  @Override
  public List<String> recognised() {
    try {
      ProgramTexts texts = ProgramTexts.ofThisProgram();
      var said = new ArrayList<String>();
      for (String line : newest()) {
        String known = recognised(line, texts);
        if (!known.equals(VEIL) || said.isEmpty() || !said.getLast().equals(VEIL)) {
          said.add(known);
        }
      }
      return said;
    } catch (IOException e) {
      LOG.warn("the log of the program cannot be read", e);
      return List.of(VEIL);
    }
  }

  private static String recognised(String line, ProgramTexts texts) throws IOException {
    Matcher head = HEAD.matcher(line);
    if (head.matches()) {
      return instant(head.group(1))
          + " "
          + head.group(2)
          + " "
          + said(head.group(3).split(" ", -1), texts);
    }
    Matcher frame = FRAME.matcher(line);
    if (frame.matches()) {
      return "    at " + place(frame).orElse(VEIL);
    }
    Matcher omitted = OMITTED.matcher(line);
    if (omitted.matches()) {
      return "    … " + omitted.group(1);
    }
    Matcher thrown = THROWN.matcher(line);
    if (thrown.matches()) {
      String before = thrown.group(1) == null ? "" : thrown.group(1);
      return loaded(thrown.group(2))
          .filter(Throwable.class::isAssignableFrom)
          .map(type -> before + type.getName())
          .orElse(VEIL);
    }
    return VEIL;
  }

  private static String instant(String text) {
    try {
      return Instant.parse(text).toString();
    } catch (DateTimeParseException e) {
      return VEIL;
    }
  }

  /// Thread, class and sentence. Names of threads have spaces: the first word that is a class of
  /// this program ends them.
  private static String said(String[] words, ProgramTexts texts) throws IOException {
    for (int i = 1; i < words.length; i++) {
      Optional<String> logger = texts.nameOf(words[i]);
      if (logger.isPresent()) {
        String thread = String.join(" ", Arrays.asList(words).subList(0, i)).strip();
        String message = String.join(" ", Arrays.asList(words).subList(i + 1, words.length));
        return (THREADS.contains(thread) ? thread : VEIL)
            + " "
            + logger.get()
            + " "
            + texts.textOf(logger.get(), message).orElse(VEIL);
      }
    }
    return VEIL;
  }

  /// A place in a program that is there: its class, its method and the number of the line.
  private static Optional<String> place(Matcher frame) {
    Matcher number = LINE_NUMBER.matcher(frame.group(3));
    String line = number.matches() ? number.group(1) : "";
    return loaded(frame.group(1))
        .filter(type -> has(type, frame.group(2)))
        .map(type -> type.getName() + "." + frame.group(2) + line);
  }

  private static boolean has(Class<?> type, String method) {
    try {
      return method.equals("<init>")
          || method.equals("<clinit>")
          || Arrays.stream(type.getDeclaredMethods()).anyMatch(it -> it.getName().equals(method));
    } catch (LinkageError e) {
      LOG.debug("a class of the log lacks another one", e);
      return false;
    }
  }

  private static Optional<Class<?>> loaded(String name) {
    try {
      return Optional.of(Class.forName(name, false, RecognisedLog.class.getClassLoader()));
    } catch (ClassNotFoundException | LinkageError e) {
      // Most words are no class.
      return Optional.empty();
    }
  }

  /// The newest lines of all files, the oldest first.
  private List<String> newest() throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> file.getFileName().toString().matches("balai.*\\.log"))
              .sorted(Comparator.comparing(RecognisedLog::changed).reversed())
              .toList();
    }
    var parts = new ArrayList<String>();
    int room = NEWEST;
    for (Path file : files) {
      byte[] end = end(file, room);
      parts.add(new String(end, StandardCharsets.UTF_8));
      room -= end.length;
    }
    Collections.reverse(parts);
    return parts.stream().flatMap(String::lines).toList();
  }

  private static Instant changed(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      LOG.debug("a file of the log went away", e);
      return Instant.EPOCH;
    }
  }

  private static byte[] end(Path file, int most) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      int length = (int) Math.min(size, most);
      ByteBuffer buffer = ByteBuffer.allocate(length);
      while (buffer.hasRemaining()
          && channel.read(buffer, size - length + buffer.position()) >= 0) {
        // read on
      }
      return Arrays.copyOf(buffer.array(), buffer.position());
    }
  }
}
