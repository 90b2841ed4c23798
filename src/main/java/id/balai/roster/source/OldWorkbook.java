package id.balai.roster.source;

import id.balai.domain.participant.roster.UnreadableReason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Reads workbooks of Excel 97 to 2003, record by record.
final class OldWorkbook {
  private OldWorkbook() {}

  static RowSource open(Path file, SheetChoice choice) throws IOException {
    OldWorkbookRecords records = new OldWorkbookRecords(choice.limits());
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(records);
    read(file, request);
    return LoadedRows.of("XLS", records.sheets(), choice);
  }

  private static void read(Path file, HSSFRequest request) throws IOException {
    if (isBare(file)) {
      try (InputStream book = new BufferedInputStream(Files.newInputStream(file))) {
        process(request, book);
      }
      return;
    }
    try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), /* readOnly= */ true)) {
      if (system.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableFileException(UnreadableReason.LOCKED);
      }
      if (!system.getRoot().hasEntryCaseInsensitive("Workbook")) {
        boolean isOlder = system.getRoot().hasEntryCaseInsensitive("Book");
        throw new UnreadableFileException(
            isOlder ? UnreadableReason.OLD_EXCEL : UnreadableReason.NOT_A_SPREADSHEET);
      }
      try (InputStream book = system.createDocumentInputStream("Workbook")) {
        process(request, book);
      }
    } catch (UnreadableFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  /// Whether the records stand in the file without a container around them.
  private static boolean isBare(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 0x09;
    }
  }

  private static void process(HSSFRequest request, InputStream book) throws IOException {
    try {
      new HSSFEventFactory().processEvents(request, book);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFileException(UnreadableReason.LOCKED);
    } catch (OldFileFormatException e) {
      throw new UnreadableFileException(UnreadableReason.OLD_EXCEL);
    } catch (OldWorkbookRecords.LimitException e) {
      throw e.reason();
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  private static UnreadableFileException damaged(Exception cause) {
    var damaged = new UnreadableFileException(UnreadableReason.DAMAGED);
    damaged.initCause(cause);
    return damaged;
  }
}
