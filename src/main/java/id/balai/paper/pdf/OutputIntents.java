package id.balai.paper.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/// Says what the colours of a file mean.
final class OutputIntents {

  private OutputIntents() {}

  /// The list for a catalogue: one intent, sRGB.
  static COSArray of(PDDocument document) throws IOException {
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(SrgbProfile.bytes()));
    intent.setOutputConditionIdentifier("sRGB");
    intent.setInfo("sRGB");
    var list = new COSArray();
    list.add(intent.getCOSObject());
    return list;
  }
}
