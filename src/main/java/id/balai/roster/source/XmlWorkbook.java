package id.balai.roster.source;

import id.balai.domain.participant.roster.UnreadableReason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads XML spreadsheets of 2003, which are called `.xls` or `.xml`.
final class XmlWorkbook {
  private final SheetChoice choice;
  private final List<LoadedSheet> sheets = new ArrayList<>();
  private int line;
  private int column;
  private int nextColumn;
  private @Nullable RowBuilder row;
  private String type = "";
  private boolean hasFormula;

  private XmlWorkbook(SheetChoice choice) {
    this.choice = choice;
  }

  /// Whether the beginning of a file says that it is such a workbook.
  static boolean isOne(String head) {
    String plain = head.toLowerCase(Locale.ROOT);
    return plain.contains("<workbook") && plain.contains("office:spreadsheet");
  }

  static RowSource open(Path file, SheetChoice choice) throws IOException {
    refuseDefinitions(file);
    XmlWorkbook book = new XmlWorkbook(choice);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      XMLStreamReader xml = WorkbookParts.factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        book.take(xml, xml.next());
      }
      xml.close();
    } catch (XMLStreamException | NumberFormatException e) {
      throw new UnreadableFileException(UnreadableReason.DAMAGED);
    }
    return LoadedRows.of("XML", book.sheets, choice);
  }

  private static void refuseDefinitions(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(64 << 10), StandardCharsets.ISO_8859_1);
      if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
        throw new UnreadableFileException(UnreadableReason.FORBIDDEN_CONTENT, "DTD");
      }
    }
  }

  private void take(XMLStreamReader xml, int event) throws XMLStreamException, IOException {
    if (event == XMLStreamConstants.START_ELEMENT) {
      begin(xml);
    } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("Row")) {
      endRow();
    }
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException, IOException {
    switch (xml.getLocalName()) {
      case "Worksheet" -> {
        sheets.add(new LoadedSheet(attribute(xml, "Name")));
        line = 0;
        column = 0;
      }
      case "Visible" -> {
        if (xml.getElementText().contains("Hidden") && !sheets.isEmpty()) {
          sheets.getLast().hide();
        }
      }
      case "Column" -> column(xml);
      case "Row" -> row(xml);
      case "Cell" -> cell(xml);
      case "Data" -> data(xml);
      default -> {}
    }
  }

  private void column(XMLStreamReader xml) {
    column = number(xml, "Index", column + 1);
    if (attribute(xml, "Hidden").equals("1") && !sheets.isEmpty()) {
      sheets.getLast().hideColumn(column - 1);
    }
    column += number(xml, "Span", 0);
  }

  private void row(XMLStreamReader xml) {
    line = number(xml, "Index", line + 1);
    nextColumn = 0;
    row = new RowBuilder(choice.limits(), line);
    if (attribute(xml, "Hidden").equals("1")) {
      row.hide();
    }
  }

  private void cell(XMLStreamReader xml) {
    int at = number(xml, "Index", nextColumn + 1) - 1;
    nextColumn = at + 1 + number(xml, "MergeAcross", 0);
    column = at;
    hasFormula = !attribute(xml, "Formula").isEmpty();
    int down = number(xml, "MergeDown", 0);
    if (down > 0 && down < 5000 && !sheets.isEmpty()) {
      sheets.getLast().merge(new MergedCells(at, line, line + down));
    }
  }

  private void data(XMLStreamReader xml) throws XMLStreamException, IOException {
    type = attribute(xml, "Type");
    String text = XmlText.within(xml, choice.limits().lineChars());
    if (row != null) {
      row.put(column, value(text));
    }
  }

  private RawCell value(String text) {
    if (text.isEmpty() && hasFormula) {
      return RawCell.formula("");
    }
    return switch (type) {
      case "Number" -> XmlText.number(text);
      case "DateTime" -> RawCell.text(text.replaceFirst("T00:00:00(\\.0+)?$", ""));
      case "Error" -> new RawCell(text, RawCell.Form.ERROR);
      default -> RawCell.text(text);
    };
  }

  private void endRow() throws UnreadableFileException {
    if (row != null && !sheets.isEmpty()) {
      sheets.getLast().add(row.row());
      if (line > choice.limits().rows() && sheets.getLast().filled() > choice.limits().rows()) {
        throw new UnreadableFileException(UnreadableReason.TOO_MANY_ROWS, choice.limits().rows());
      }
    }
    row = null;
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static int number(XMLStreamReader xml, String name, int otherwise) {
    String digits = attribute(xml, name);
    return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
  }
}
