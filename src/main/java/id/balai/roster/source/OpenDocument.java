package id.balai.roster.source;

import id.balai.domain.participant.roster.UnreadableReason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads spreadsheets of LibreOffice and others (`.ods`). Nothing is evaluated.
final class OpenDocument {
  private static final int LONGEST_GAP = 1000;

  private final SheetChoice choice;
  private final List<LoadedSheet> sheets = new ArrayList<>();
  private final Set<String> hiddenStyles = new HashSet<>();
  private String style = "";
  private int line;
  private int column;

  private OpenDocument(SheetChoice choice) {
    this.choice = choice;
  }

  static RowSource open(Path file, SheetChoice choice) throws IOException {
    PackedFile.checkOpenDocument(file, choice.limits());
    OpenDocument document = new OpenDocument(choice);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry content = zip.getEntry("content.xml");
      if (content == null) {
        throw new UnreadableFileException(UnreadableReason.NOT_A_SPREADSHEET);
      }
      try (InputStream in = new BufferedInputStream(zip.getInputStream(content))) {
        document.read(in);
      }
    } catch (XMLStreamException | NumberFormatException e) {
      throw new UnreadableFileException(UnreadableReason.DAMAGED);
    }
    return LoadedRows.of("ODS", document.sheets, choice);
  }

  private void read(InputStream in) throws XMLStreamException, IOException {
    XMLStreamReader xml = WorkbookParts.factory().createXMLStreamReader(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        begin(xml);
      }
    }
    xml.close();
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException, IOException {
    switch (xml.getLocalName()) {
      case "style" -> style = attribute(xml, "name");
      case "table-properties" -> {
        if (attribute(xml, "display").equals("false")) {
          hiddenStyles.add(style);
        }
      }
      case "table" -> {
        LoadedSheet sheet = new LoadedSheet(attribute(xml, "name"));
        if (hiddenStyles.contains(attribute(xml, "style-name"))) {
          sheet.hide();
        }
        sheets.add(sheet);
        line = 0;
        column = 0;
      }
      case "table-column" -> column(xml);
      case "table-row" -> row(xml);
      default -> {}
    }
  }

  private void column(XMLStreamReader xml) {
    int count = Math.min(256, number(xml, "number-columns-repeated"));
    if (!attribute(xml, "visibility").isEmpty()
        && !attribute(xml, "visibility").equals("visible")
        && !sheets.isEmpty()) {
      for (int i = 0; i < count; i++) {
        sheets.getLast().hideColumn(column + i);
      }
    }
    column += count;
  }

  private void row(XMLStreamReader xml) throws XMLStreamException, IOException {
    int times = number(xml, "number-rows-repeated");
    String visibility = attribute(xml, "visibility");
    RowBuilder row = new RowBuilder(choice.limits(), line + 1);
    if (!visibility.isEmpty() && !visibility.equals("visible")) {
      row.hide();
    }
    int at = 0;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
        break;
      }
      boolean isCell =
          event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().endsWith("table-cell");
      if (isCell) {
        at = cell(xml, row, at);
      }
    }
    RawRow first = row.row();
    int copies = first.isBlank() ? 1 : Math.min(times, LONGEST_GAP);
    for (int i = 0; i < copies && !sheets.isEmpty(); i++) {
      sheets
          .getLast()
          .add(new RawRow(line + 1 + i, first.cells(), first.isPadded(), first.isHidden()));
    }
    line += times;
  }

  /// @return index of the next cell
  private int cell(XMLStreamReader xml, RowBuilder row, int at)
      throws XMLStreamException, IOException {
    int times = number(xml, "number-columns-repeated");
    int down = number(xml, "number-rows-spanned");
    String type = attribute(xml, "value-type");
    String value = attribute(xml, "value");
    String date = attribute(xml, "date-value");
    boolean hasFormula = !attribute(xml, "formula").isEmpty();
    String text = XmlText.within(xml, choice.limits().lineChars(), "annotation").strip();
    RawCell cell =
        switch (type) {
          case "float", "currency", "percentage" -> XmlText.number(value);
          case "date" -> RawCell.text(date.length() > 10 ? date.substring(0, 10) : date);
          default -> text.isEmpty() && hasFormula ? RawCell.formula("") : RawCell.text(text);
        };
    if (!cell.isBlank()) {
      for (int i = 0; i < Math.min(times, choice.limits().columns() + 1); i++) {
        row.put(at + i, cell);
      }
    }
    if (down > 1 && down <= 5000 && !sheets.isEmpty()) {
      sheets.getLast().merge(new MergedCells(at, row.line(), row.line() + down - 1));
    }
    return at + times;
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static int number(XMLStreamReader xml, String name) {
    String digits = attribute(xml, name);
    return digits.isEmpty() ? 1 : Integer.parseInt(digits);
  }
}
