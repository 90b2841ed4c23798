package id.balai.roster.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.balai.domain.participant.roster.ReadLimits;
import id.balai.domain.participant.roster.RosterResult.Source;
import id.balai.domain.participant.roster.UnreadableReason;
import id.balai.roster.source.BrokenRecords.Piece;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// The rows of a CSV or TSV file.
final class TextRows implements RowSource {
  private static final int SAMPLE = 64 << 10;
  private static final int LINES_IN_A_CELL = 40;

  private final CsvReader<CsvRecord> reader;
  private final BrokenRecords records;
  private final ReadLimits limits;
  private final char separator;
  private final Path file;
  private long line = 1;

  private TextRows(
      CsvReader<CsvRecord> reader, ReadLimits limits, char separator, int width, Path file) {
    this.file = file;
    this.reader = reader;
    this.records = new BrokenRecords(pieces(reader.iterator()), width, separator);
    this.limits = limits;
    this.separator = separator;
  }

  static TextRows open(Path file, ReadLimits limits) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(SAMPLE);
    }
    TextEncoding encoding = TextEncoding.of(head);
    Charset single = Encodings.of(head);
    String sample = sample(file, encoding, single);
    char separator = Separator.of(sample);
    Reader text =
        new CharLimitReader(
            encoding.reader(new BufferedInputStream(Files.newInputStream(file)), single),
            limits.lineChars());
    int width = BrokenRecords.width(pieces(sample, limits, separator), separator);
    return new TextRows(csv(text, limits, separator), limits, separator, width, file);
  }

  /// The records of the beginning that are whole.
  private static List<Piece> pieces(String sample, ReadLimits limits, char separator)
      throws IOException {
    List<Piece> pieces = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = csv(new StringReader(sample), limits, separator)) {
      pieces(reader.iterator()).forEachRemaining(pieces::add);
    } catch (CsvParseException e) {
      return pieces;
    }
    if (sample.length() == SAMPLE && !pieces.isEmpty()) {
      pieces.removeLast();
    }
    return pieces;
  }

  private static Iterator<Piece> pieces(Iterator<CsvRecord> records) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Piece next() {
        CsvRecord next = records.next();
        return new Piece(next.getStartingLineNumber(), next.getFields());
      }
    };
  }

  /// The text of a file that is no longer than so many bytes; nothing of a longer one.
  static BufferedReader beginning(Path file, int longest, int lineLimit) throws IOException {
    if (Files.size(file) > longest) {
      return new BufferedReader(Reader.nullReader());
    }
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(SAMPLE);
    }
    TextEncoding encoding = TextEncoding.of(head);
    return new BufferedReader(
        new CharLimitReader(
            encoding.reader(
                new BufferedInputStream(Files.newInputStream(file)), Encodings.of(head)),
            lineLimit));
  }

  /// Characters after a closing quote happen in lists of people, so they pass for as long as the
  /// library lets them.
  @SuppressWarnings("removal")
  private static CsvReader<CsvRecord> csv(Reader text, ReadLimits limits, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowExtraCharsAfterClosingQuote(true)
        .allowUnclosedQuote(false)
        .detectBomHeader(false)
        .maxBufferSize(Math.max(4 * limits.lineChars(), 1 << 16))
        .ofCsvRecord(text);
  }

  private static String sample(Path file, TextEncoding encoding, Charset single)
      throws IOException {
    try (Reader text =
        encoding.reader(new BufferedInputStream(Files.newInputStream(file)), single)) {
      char[] chars = new char[SAMPLE];
      int length = 0;
      int count = 0;
      while (length < chars.length && count >= 0) {
        count = text.read(chars, length, chars.length - length);
        length += Math.max(0, count);
      }
      return new String(chars, 0, length);
    }
  }

  @Override
  public Optional<RawRow> next() throws IOException {
    try {
      Optional<Piece> next = records.next();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      line = next.get().line();
      return Optional.of(row(next.get().fields()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw e.getCause() instanceof IOException cause
          ? cause
          : new UnreadableFileException(UnreadableReason.QUOTE_NOT_CLOSED, line);
    }
  }

  private RawRow row(List<String> fields) throws UnreadableFileException {
    if (fields.size() > limits.columns()) {
      throw new UnreadableFileException(UnreadableReason.TOO_MANY_COLUMNS, line, limits.columns());
    }
    for (String field : fields) {
      boolean isOneLine = field.indexOf('\n') < 0 && field.indexOf('\r') < 0;
      if (!isOneLine && field.lines().count() > LINES_IN_A_CELL) {
        throw new UnreadableFileException(UnreadableReason.QUOTE_NOT_CLOSED, line);
      }
    }
    return new RawRow((int) line, fields.stream().map(RawCell::text).toList(), false);
  }

  @Override
  public RowSource again() throws IOException {
    return open(file, limits);
  }

  @Override
  public Source source() {
    return new Source(separator == '\t' ? "TSV" : "CSV", "", List.of(), List.of());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
