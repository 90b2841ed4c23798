package id.balai.paper.preview;

import id.balai.domain.document.PagePicture;
import id.balai.domain.document.PaperPreview;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows papers in colour with PDFBox.
public final class PdfPreview implements PaperPreview {

  private static final Logger LOG = LoggerFactory.getLogger(PdfPreview.class);

  @Override
  public Opened open(Path pdf) throws IOException {
    return new OpenedPdf(Loader.loadPDF(pdf.toFile()));
  }

  private static final class OpenedPdf implements Opened {

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final int count;

    OpenedPdf(PDDocument document) {
      this.document = document;
      this.renderer = new PDFRenderer(document);
      this.count = document.getNumberOfPages();
    }

    @Override
    public int count() {
      return count;
    }

    @Override
    public synchronized double proportion(int page) {
      PDPage shown = document.getPage(page);
      return shown.getMediaBox().getHeight() / shown.getMediaBox().getWidth();
    }

    @Override
    public synchronized PagePicture picture(int page, int width) throws IOException {
      float scale = width / document.getPage(page).getMediaBox().getWidth();
      BufferedImage image = renderer.renderImage(page, scale, ImageType.RGB);
      int[] argb =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      return new PagePicture(image.getWidth(), image.getHeight(), argb);
    }

    @Override
    public synchronized void close() {
      try {
        document.close();
      } catch (IOException e) {
        LOG.warn("a previewed paper does not close", e);
      }
    }
  }
}
