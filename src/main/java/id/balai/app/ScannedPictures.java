package id.balai.app;

import id.balai.domain.badge.PictureReader;
import id.balai.domain.badge.Sighting;
import id.balai.domain.evidence.Examiner;
import id.balai.evidence.token.CertificateReader;
import id.balai.evidence.verify.FileExaminer;
import id.balai.paper.preview.PdfPageLooks;
import id.balai.scan.Luma;
import id.balai.scan.decode.QrDecoder;
import id.balai.scan.file.Footage;
import id.balai.scan.file.ImageFiles;
import id.balai.scan.file.VideoFile;
import id.balai.scan.presence.PresenceWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads picture files with the scanner's decoder, which is warm before the first one is measured.
final class ScannedPictures implements PictureReader {

  private final QrDecoder decoder = new QrDecoder();
  private boolean isWarm;

  @Override
  public boolean play(Path video, Consumer<Showing> seen) throws IOException {
    Optional<Footage> opened = VideoFile.open(video);
    if (opened.isEmpty()) {
      return false;
    }
    warmUp();
    // Without a budget: a busy computer reads the same as an idle one.
    var live = new QrDecoder(() -> 0);
    var window = PresenceWindow.forCamera();
    try (Footage footage = opened.get()) {
      Optional<Luma> frame = footage.next();
      for (int number = 1; frame.isPresent(); number++) {
        long start = System.nanoTime();
        List<String> texts = live.decodeLive(frame.get());
        long took = System.nanoTime() - start;
        for (Sighting sighting : window.read(texts, number * footage.pace().toNanos())) {
          seen.accept(new Showing(sighting, number, took));
        }
        frame = footage.next();
      }
    }
    return true;
  }

  private void warmUp() {
    if (!isWarm) {
      decoder.warmUp();
      isWarm = true;
    }
  }

  @Override
  public Reading read(Path picture) throws IOException {
    warmUp();
    Luma frame = ImageFiles.read(picture);
    long start = System.nanoTime();
    List<String> texts = decoder.decodeThorough(frame);
    return new Reading(texts, System.nanoTime() - start);
  }

  /// Examines files, the codes in pictures of them among the rest.
  Examiner examiner() {
    return new FileExaminer(
        new CertificateReader(), file -> read(file).texts(), new PdfPageLooks());
  }
}
