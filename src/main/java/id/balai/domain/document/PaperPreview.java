package id.balai.domain.document;

import java.io.IOException;
import java.nio.file.Path;

/// Opens papers to be looked at as they will print.
@FunctionalInterface
public interface PaperPreview {

  /// Opens a PDF file; anyone who asked closes it.
  ///
  /// @throws IOException when the file is no PDF that can be read
  Opened open(Path pdf) throws IOException;

  /// A paper whose pages can be looked at. May be used by several threads, one after the other.
  interface Opened extends AutoCloseable {

    /// How many pages there are.
    int count();

    /// Height of a page divided by its width.
    ///
    /// @param page from 0
    double proportion(int page);

    /// A page as a picture.
    ///
    /// @param page from 0
    /// @param width in pixels
    PagePicture picture(int page, int width) throws IOException;

    @Override
    void close();
  }
}
