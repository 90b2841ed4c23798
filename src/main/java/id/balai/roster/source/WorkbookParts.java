package id.balai.roster.source;

import id.balai.domain.participant.roster.UnreadableReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Which part of a workbook holds which sheet: the number in a part's name says nothing about the
/// order of the sheets.
final class WorkbookParts {
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  private WorkbookParts() {}

  /// Names of parts by the ids under which the workbook knows its sheets.
  static Map<String, String> byId(Path file) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry relations = zip.getEntry(RELATIONS);
      if (relations != null) {
        try (InputStream in = zip.getInputStream(relations)) {
          read(in, parts);
        }
      }
    } catch (XMLStreamException e) {
      throw new UnreadableFileException(UnreadableReason.DAMAGED);
    }
    return parts;
  }

  private static void read(InputStream in, Map<String, String> parts)
      throws XMLStreamException, UnreadableFileException {
    XMLStreamReader xml = factory().createXMLStreamReader(in);
    while (xml.hasNext()) {
      boolean isRelation =
          xml.next() == XMLStreamConstants.START_ELEMENT
              && xml.getLocalName().equals("Relationship");
      if (isRelation) {
        String id = xml.getAttributeValue(null, "Id");
        String target = xml.getAttributeValue(null, "Target");
        String type = xml.getAttributeValue(null, "Type");
        if (type != null && type.contains("purl.oclc.org")) {
          throw new UnreadableFileException(UnreadableReason.STRICT_EXCEL);
        }
        if (id != null && target != null) {
          parts.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
    xml.close();
  }

  /// Reads no definitions and follows no entities.
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
