package id.balai.roster.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What a file is, by its first bytes.
enum FileKind {
  /// A ZIP file, as `.xlsx` is one.
  PACKED,
  /// Excel before 2007, or a locked workbook.
  OLD_OFFICE,
  /// A spreadsheet in XML, as Excel wrote them in 2003.
  XML_WORKBOOK,
  /// A web page or XML, which some programs call `.xls`.
  MARKUP,
  BINARY,
  TEXT;

  private static final List<String> MARKUPS =
      List.of(
          "<html",
          "<!doctype",
          "<table",
          "<?xml",
          "<meta",
          "<head",
          "<workbook",
          "<style",
          "<div",
          "<body",
          "mime-version:");
  private static final List<String> BINARIES =
      List.of(
          "%pdf", "\u0089png", "ÿøÿ", "gif8", "rar!", "7z¼", "{\\rtf", "\u001f\u008b", "\u007felf");

  static FileKind of(Path file) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(4096);
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
      return PACKED;
    }
    if (text.startsWith("\u00d0\u00cf\u0011\u00e0") || text.startsWith("\t\b\u0010\0")) {
      return OLD_OFFICE;
    }
    String plain = text.replace("ï»¿", "").stripLeading().toLowerCase(Locale.ROOT);
    if (plain.startsWith("<?xml") && XmlWorkbook.isOne(plain)) {
      return XML_WORKBOOK;
    }
    if (MARKUPS.stream().anyMatch(plain::startsWith)) {
      return MARKUP;
    }
    // Some begin with a sign that passes for a blank.
    String whole = text.toLowerCase(Locale.ROOT);
    return BINARIES.stream().anyMatch(each -> plain.startsWith(each) || whole.startsWith(each))
        ? BINARY
        : TEXT;
  }
}
