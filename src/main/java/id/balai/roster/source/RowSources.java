package id.balai.roster.source;

import id.balai.domain.participant.roster.ReadLimits;
import id.balai.domain.participant.roster.UnreadableReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Opens a file by what it holds, whatever it is called.
public final class RowSources {
  private RowSources() {}

  /// Opens the file.
  ///
  /// @throws UnreadableFileException if it holds no rows that can be read
  public static RowSource open(Path file, SheetChoice choice) throws IOException {
    ReadLimits limits = choice.limits();
    if (!Files.exists(file)) {
      throw new UnreadableFileException(UnreadableReason.NOT_FOUND);
    }
    if (!Files.isRegularFile(file)) {
      throw new UnreadableFileException(UnreadableReason.NOT_A_FILE);
    }
    long size = Files.size(file);
    if (size == 0) {
      throw new UnreadableFileException(UnreadableReason.EMPTY);
    }
    if (size > limits.bytes()) {
      throw new UnreadableFileException(UnreadableReason.TOO_LARGE, limits.bytes() >> 20);
    }
    return switch (FileKind.of(file)) {
      case PACKED ->
          PackedFile.isOpenDocument(file)
              ? OpenDocument.open(file, choice)
              : WorkbookRows.open(file, choice);
      case OLD_OFFICE -> OldWorkbook.open(file, choice);
      case XML_WORKBOOK -> XmlWorkbook.open(file, choice);
      case MARKUP -> WebTables.open(file, choice);
      case BINARY -> throw new UnreadableFileException(UnreadableReason.BINARY);
      case TEXT -> text(file, choice);
    };
  }

  private static RowSource text(Path file, SheetChoice choice) throws IOException {
    Optional<RowSource> spoken = SpokenRows.open(file, choice);
    return spoken.isPresent() ? spoken.get() : TextRows.open(file, choice.limits());
  }
}
