package id.balai.roster.source;

import id.balai.domain.participant.roster.UnreadableReason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks over the bytes of an XML part of a workbook without parsing it.
///
/// Definitions (`<!DOCTYPE`), other encodings than UTF-8, endless texts, endless rows and cells far
/// to the right are refused; merged cells are noted.
final class PartScan {
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int LONGEST_ROW = 4 << 20;
  private static final int MOST_MERGES = 200_000;
  private static final int MOST_HIDDEN = 256;
  private static final Pattern HIDDEN = Pattern.compile("\\bhidden=[\"'](1|true)[\"']");
  private static final Pattern BOUNDS =
      Pattern.compile("(?=.*\\bmin=[\"'](\\d{1,5})[\"'])(?=.*\\bmax=[\"'](\\d{1,5})[\"']).*");
  private static final Pattern REFERENCE = Pattern.compile("\\br(?:ef)?=[\"']([^\"']*)[\"']");

  private final byte[] tag = new byte[160];
  private final List<MergedCells> merges = new ArrayList<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private final int rowLimit;
  private int filledRows;
  private boolean isRowFilled;
  private int tagLength = -1;
  private int textLength;
  private int rowLength;
  private boolean isInRow;
  private int row;
  private long position;

  /// @param rowLimit most rows that may hold something
  PartScan(int rowLimit) {
    this.rowLimit = rowLimit;
  }

  void accept(byte[] bytes, int count) throws UnreadableFileException {
    for (int i = 0; i < count; i++) {
      accept(bytes[i]);
    }
  }

  PartNotes notes() {
    return new PartNotes(merges, hiddenColumns);
  }

  private void accept(byte b) throws UnreadableFileException {
    if (b == 0 || (position == 0 && (b == (byte) 0xFE || b == (byte) 0xFF))) {
      throw new UnreadableFileException(UnreadableReason.FORBIDDEN_CONTENT, "UTF-16");
    }
    position++;
    if (++rowLength > LONGEST_ROW && isInRow) {
      throw new UnreadableFileException(UnreadableReason.LINE_TOO_LONG, row);
    }
    if (b == '<') {
      tagLength = 0;
      textLength = 0;
    } else if (b == '>' && tagLength >= 0) {
      endTag();
      tagLength = -1;
    } else if (tagLength >= 0) {
      addToTag(b);
    } else if (++textLength > LONGEST_TEXT) {
      throw new UnreadableFileException(UnreadableReason.LINE_TOO_LONG, row);
    }
  }

  private void addToTag(byte b) throws UnreadableFileException {
    if (tagLength < tag.length) {
      tag[tagLength++] = b;
      if (tagLength == 4 && tag[0] == '!') {
        refuseDefinition();
      }
    } else if (++textLength > LONGEST_TEXT) {
      throw new UnreadableFileException(UnreadableReason.LINE_TOO_LONG, row);
    }
  }

  private void refuseDefinition() throws UnreadableFileException {
    if (tag[1] != '-' && tag[1] != '[') {
      throw new UnreadableFileException(UnreadableReason.FORBIDDEN_CONTENT, "DTD");
    }
  }

  private void endTag() throws UnreadableFileException {
    int from = nameStart();
    if (isNamed(from, "row")) {
      isInRow = true;
      rowLength = 0;
      row++;
      isRowFilled = false;
    } else if (isNamed(from, "/row") || isNamed(from, "/sheetData")) {
      isInRow = false;
    } else if (isInRow && !isRowFilled && (isNamed(from, "v") || isNamed(from, "t"))) {
      countRow();
    } else if (isNamed(from, "col")) {
      noteColumns();
    } else if (isNamed(from, "mergeCell") && merges.size() < MOST_MERGES) {
      MergedCells.tall(reference()).ifPresent(merges::add);
    } else if (isNamed(from, "c") && reference().matches("[A-Za-z]{4,}\\d*|[A-Za-z]+\\d{8,}")) {
      throw new UnreadableFileException(UnreadableReason.TOO_MANY_COLUMNS, row, 16_384);
    }
  }

  private void countRow() throws UnreadableFileException {
    isRowFilled = true;
    if (++filledRows > rowLimit) {
      throw new UnreadableFileException(UnreadableReason.TOO_MANY_ROWS, rowLimit);
    }
  }

  /// `<col min="2" max="3" hidden="1"/>`
  private void noteColumns() {
    String text = new String(tag, 0, tagLength, StandardCharsets.ISO_8859_1);
    Matcher bounds = BOUNDS.matcher(text);
    if (!HIDDEN.matcher(text).find() || !bounds.matches()) {
      return;
    }
    int last = Math.min(Integer.parseInt(bounds.group(2)), MOST_HIDDEN);
    for (int i = Integer.parseInt(bounds.group(1)); i <= last; i++) {
      hiddenColumns.add(i - 1);
    }
  }

  /// Behind a prefix such as `x:`.
  private int nameStart() {
    for (int i = 0; i < Math.min(tagLength, 8); i++) {
      if (tag[i] == ':') {
        return i + 1;
      }
      if (tag[i] == ' ') {
        return 0;
      }
    }
    return 0;
  }

  private boolean isNamed(int from, String name) {
    if (tagLength - from < name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (tag[from + i] != name.charAt(i)) {
        return false;
      }
    }
    int end = from + name.length();
    return end == tagLength || tag[end] <= ' ' || tag[end] == '/';
  }

  private String reference() {
    Matcher found = REFERENCE.matcher(new String(tag, 0, tagLength, StandardCharsets.ISO_8859_1));
    return found.find() ? found.group(1) : "";
  }
}
