package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.layout.PaperFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of paper, from every template, on every paper: each is PDF/A-3a and PDF/UA-1 at once
/// (veraPDF), stands on the sheet that was asked for, and claims no certified signature (R27), as
/// an independent reader reads it. What was written stays in `target/papers`, to be looked at.
final class EveryPaperTest {

  private static final boolean ALL = "all".equals(System.getProperty("balai.papers"));

  private static final Path GALLERY = Path.of("target", "papers");

  /// With whatever stands between the letters.
  private static final Pattern CLAIM =
      Pattern.compile("bsre|sertifikatelektronik|tandatanganelektroniktersertifikasi");

  @TempDir private Path keys;

  @Test
  void everyPaperIsArchivalAccessibleAndHonest() throws Exception {
    List<SamplePaper> papers = tried(SamplePaper.all(keys));
    Files.createDirectories(GALLERY);
    Map<String, List<String>> faults = new ConcurrentHashMap<>();
    papers.parallelStream()
        .forEach(
            paper -> {
              List<String> found = faults(paper);
              if (!found.isEmpty()) {
                faults.put(paper.name(), found);
              }
            });
    assertThat(new TreeMap<>(faults)).isEmpty();
    assertThat(papers).extracting(SamplePaper::name).doesNotHaveDuplicates();
  }

  /// Of the kinds that come on every paper and orientation a third, each kind beginning at another
  /// one, so that together they take every paper and orientation several times. All others, and all
  /// with `-Dbalai.papers=all`.
  private static List<SamplePaper> tried(List<SamplePaper> all) {
    List<String> kinds = all.stream().map(EveryPaperTest::kind).distinct().toList();
    var turns = new HashMap<String, Integer>();
    return all.stream()
        .filter(
            paper -> {
              String kind = kind(paper);
              int turn = turns.merge(kind, 1, Integer::sum) + kinds.indexOf(kind);
              return ALL || paper.sheet().isEmpty() || turn % 3 == 0;
            })
        .toList();
  }

  /// The name up to the paper that it is on.
  private static String kind(SamplePaper paper) {
    return paper.name().replaceFirst("-(a4|f4|folio|legal)-.*", "");
  }

  private static List<String> faults(SamplePaper paper) {
    var faults = new ArrayList<String>();
    try {
      byte[] pdf = Pdfs.bytes(paper.writing());
      Files.write(GALLERY.resolve(paper.name() + ".pdf"), pdf);
      faults.addAll(VeraPdf.broken(pdf));
      String said = letters(Pdfs.text(pdf));
      if (said.isEmpty() || CLAIM.matcher(said).find()) {
        faults.add("claims a certified signature, or says nothing");
      }
      faults.addAll(misplaced(paper, pdf));
    } catch (Exception e) {
      faults.add(e.toString());
    }
    return faults;
  }

  private static List<String> misplaced(SamplePaper paper, byte[] pdf) throws IOException {
    var faults = new ArrayList<String>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        PDRectangle sheet = page.getMediaBox();
        paper
            .sheet()
            .filter(wanted -> !isOn(wanted, sheet))
            .ifPresent(wanted -> faults.add("stands on " + sheet + " instead of " + wanted));
      }
    }
    return faults;
  }

  private static boolean isOn(PaperFormat wanted, PDRectangle sheet) {
    return Math.abs(sheet.getWidth() - wanted.width() * 72 / 254f) < 0.1
        && Math.abs(sheet.getHeight() - wanted.height() * 72 / 254f) < 0.1;
  }

  /// Letters and digits alone, small.
  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
