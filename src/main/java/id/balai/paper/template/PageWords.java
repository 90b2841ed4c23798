package id.balai.paper.template;

import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Reads the words of a drawn page back, run by run, with their letters, size, colour and place.
final class PageWords extends PDFTextStripper {

  private final List<PlacedText> words = new ArrayList<>();
  private final float height;
  private @Nullable Run run;

  private PageWords(float height) throws IOException {
    this.height = height;
    addOperator(new SetNonStrokingColor(this));
    addOperator(new SetNonStrokingColorSpace(this));
    addOperator(new SetNonStrokingDeviceRGBColor(this));
    addOperator(new SetNonStrokingDeviceGrayColor(this));
  }

  /// The words of a document of one page.
  static List<PlacedText> of(PDDocument document) throws IOException {
    var reading = new PageWords(document.getPage(0).getMediaBox().getHeight());
    reading.getText(document);
    return reading.words;
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    begin();
    super.showTextString(string);
    end();
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    begin();
    super.showTextStrings(array);
    end();
  }

  private void begin() {
    run = new Run();
  }

  private void end() throws IOException {
    Run done = run;
    if (done != null && !done.text.toString().isBlank()) {
      words.add(done.placed(height, colour()));
    }
    run = null;
  }

  private Colour colour() throws IOException {
    return new Colour(getGraphicsState().getNonStrokingColor().toRGB());
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    Run now = run;
    String letter = font.toUnicode(code);
    if (now != null && letter != null) {
      now.add(letter, matrix, font, displacement);
    }
  }

  /// Letters that were shown together.
  private static final class Run {
    private final StringBuilder text = new StringBuilder();
    private Face face = Face.SANS;
    private float size;
    private float left;
    private float right;
    private float letters;
    private float base;
    private int count;

    void add(String letter, Matrix matrix, PDFont font, Vector displacement) {
      if (text.isEmpty()) {
        face = BundledFonts.face(font.getName()).orElse(Face.SANS);
        size = matrix.getScalingFactorY();
        left = matrix.getTranslateX();
        base = matrix.getTranslateY();
      }
      right = matrix.getTranslateX() + displacement.getX() * matrix.getScalingFactorX();
      letters += displacement.getX() * matrix.getScalingFactorX();
      count++;
      text.append(letter);
    }

    PlacedText placed(float height, Colour colour) {
      float between = count > 1 ? (right - left - letters) / (count - 1) : 0;
      var style =
          TextStyle.of(face, size).in(colour).tracked(Math.abs(between) < 0.02f ? 0 : between);
      return new PlacedText(text.toString(), style, left, height - base, right - left);
    }
  }
}
