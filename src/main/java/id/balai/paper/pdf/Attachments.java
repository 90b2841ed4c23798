package id.balai.paper.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// Embeds files in the way that PDF/A-3 wants: with a relationship, a type, both names and a place
/// in the catalogue's list.
final class Attachments {

  private final PDDocument document;
  private final GregorianCalendar date;

  Attachments(PDDocument document, ZonedDateTime date) {
    this.document = document;
    this.date = GregorianCalendar.from(date.withNano(0));
  }

  void put(List<Attachment> attachments) throws IOException {
    Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
    var list = new COSArray();
    for (Attachment attachment : attachments) {
      PDComplexFileSpecification file = file(attachment);
      byName.put(attachment.name(), file);
      list.add(file.getCOSObject());
    }
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(byName);
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, list);
  }

  private PDComplexFileSpecification file(Attachment attachment) throws IOException {
    byte[] bytes = attachment.bytes();
    var content =
        new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    content.setSubtype(attachment.type());
    content.setSize(bytes.length);
    content.setCreationDate(date);
    content.setModDate(date);
    var file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.description());
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    file.getCOSObject().setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Data"));
    return file;
  }
}
