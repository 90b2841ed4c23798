package id.balai.paper.preview;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Shows the pages of a PDF as pictures, as they will print.
public final class PagePictures implements AutoCloseable {

  private final PDDocument document;
  private final PDFRenderer renderer;

  /// @throws IOException when the file is no PDF that can be read
  public PagePictures(Path file) throws IOException {
    document = Loader.loadPDF(file.toFile());
    renderer = new PDFRenderer(document);
  }

  /// How many pages there are.
  public int count() {
    return document.getNumberOfPages();
  }

  /// A page in shades of gray.
  ///
  /// @param page from 0
  /// @param dpi pixels an inch
  public GrayPage gray(int page, int dpi) throws IOException {
    BufferedImage image = renderer.renderImageWithDPI(page, dpi, ImageType.GRAY);
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new GrayPage(pixels, image.getWidth(), image.getHeight());
  }

  /// A page as a PNG picture in colour.
  ///
  /// @param page from 0
  /// @param dpi pixels an inch
  /// @throws IOException when the file is no PDF that can be read
  public static byte[] png(byte[] pdf, int page, int dpi) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var out = new ByteArrayOutputStream();
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, dpi), "png", out);
      return out.toByteArray();
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
