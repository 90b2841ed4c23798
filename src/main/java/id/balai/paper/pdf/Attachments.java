package id.balai.paper.pdf;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// Embeds files in the way that PDF/A-3 wants: with a relationship, a type, both names and a place
/// in the catalogue's list.
final class Attachments {

  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName DATA = COSName.getPDFName("Data");

  private final COSString date;

  /// @param date when the files were made
  Attachments(ZonedDateTime date) {
    this.date = PdfDate.of(date);
  }

  /// Puts the files into a catalogue.
  void put(List<Attachment> attachments, COSDictionary catalog) {
    var names = new COSArray();
    var list = new COSArray();
    List<Attachment> sorted =
        attachments.size() < 2
            ? attachments
            : attachments.stream().sorted(Comparator.comparing(Attachment::name)).toList();
    for (Attachment attachment : sorted) {
      COSDictionary file = file(attachment);
      names.add(new COSString(attachment.name()));
      names.add(file);
      list.add(file);
    }
    var tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    var directory = new COSDictionary();
    directory.setItem(COSName.EMBEDDED_FILES, tree);
    catalog.setItem(COSName.NAMES, directory);
    catalog.setItem(COSName.AF, list);
  }

  private COSDictionary file(Attachment attachment) {
    byte[] bytes = attachment.bytes();
    COSStream content = Streams.packed(bytes);
    content.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
    content.setName(COSName.SUBTYPE, attachment.type());
    var about = new COSDictionary();
    about.setDirect(true);
    about.setInt(COSName.SIZE, bytes.length);
    about.setItem(COSName.CREATION_DATE, date);
    about.setItem(COSName.MOD_DATE, date);
    content.setItem(COSName.PARAMS, about);
    var both = new COSDictionary();
    both.setDirect(true);
    both.setItem(COSName.F, content);
    both.setItem(COSName.UF, content);
    var file = new COSDictionary();
    file.setItem(COSName.TYPE, COSName.FILESPEC);
    file.setString(COSName.F, attachment.name());
    file.setString(COSName.UF, attachment.name());
    file.setString(COSName.DESC, attachment.description());
    file.setItem(COSName.EF, both);
    file.setItem(RELATIONSHIP, DATA);
    return file;
  }
}
