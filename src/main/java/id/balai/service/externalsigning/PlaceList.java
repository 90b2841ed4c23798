package id.balai.service.externalsigning;

import id.balai.base.SpreadsheetCell;
import id.balai.domain.evidence.SentPaper;
import id.balai.domain.evidence.SigningPlace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Where to sign on each paper, as a table (CSV) for anyone who types it into a signing service.
/// Lengths are points from the lower left corner of the page. The signs alone would do for services
/// that look for them.
final class PlaceList {

  static final String FILE = "daftar-tte.csv";

  private final StringBuilder text =
      new StringBuilder("berkas,sidik,halaman,kiri,bawah,lebar,tinggi,tanda,penanda_tangan\r\n");

  void add(SentPaper paper, List<SigningPlace> places) {
    for (SigningPlace place : places) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s,%s,%d,%.1f,%.1f,%.1f,%.1f,%s,%s\r\n",
              paper.name(),
              paper.hash(),
              place.page(),
              place.left(),
              place.bottom(),
              place.width(),
              place.height(),
              cell(place.anchor()),
              cell(place.official())));
    }
    if (places.isEmpty()) {
      text.append(paper.name()).append(',').append(paper.hash()).append(",,,,,,,\r\n");
    }
  }

  void write(OutputStream out) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// A cell that no table program takes for a formula (R34).
  private static String cell(String words) {
    return "\"" + SpreadsheetCell.harmless(words).replace("\"", "\"\"") + "\"";
  }
}
