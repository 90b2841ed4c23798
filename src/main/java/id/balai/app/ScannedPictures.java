package id.balai.app;

import id.balai.domain.badge.PictureReader;
import id.balai.scan.Luma;
import id.balai.scan.decode.QrDecoder;
import id.balai.scan.file.ImageFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads picture files with the scanner's decoder, which is warm before the first one is measured.
final class ScannedPictures implements PictureReader {

  private final QrDecoder decoder = new QrDecoder();
  private boolean isWarm;

  @Override
  public Reading read(Path picture) throws IOException {
    if (!isWarm) {
      decoder.warmUp();
      isWarm = true;
    }
    Luma frame = ImageFiles.read(picture);
    long start = System.nanoTime();
    List<String> texts = decoder.decodeThorough(frame);
    return new Reading(texts, System.nanoTime() - start);
  }
}
