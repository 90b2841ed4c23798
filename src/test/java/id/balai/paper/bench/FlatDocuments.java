package id.balai.paper.bench;

import id.balai.domain.document.CertificatePaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The words of certificates as flat OpenDocument texts, without ornaments and codes.
final class FlatDocuments {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
      <office:body><office:text>
      """;

  private FlatDocuments() {}

  static void write(Path folder, List<CertificatePaper> batch) throws IOException {
    Files.createDirectories(folder);
    for (int at = 0; at < batch.size(); at++) {
      CertificatePaper paper = batch.get(at);
      var text = new StringBuilder(HEAD);
      for (String line :
          List.of(
              paper.event().letterhead().government(),
              paper.event().letterhead().office(),
              "SERTIFIKAT",
              "Nomor: " + paper.number(),
              "diberikan kepada",
              paper.recipient().name(),
              paper.recipient().institution(),
              "PESERTA",
              paper.event().name(),
              paper.event().venue(),
              paper.signatories().getFirst().official().name())) {
        text.append("<text:p>").append(line.replace("&", "&amp;")).append("</text:p>\n");
      }
      text.append("</office:text></office:body></office:document>\n");
      Files.writeString(folder.resolve("s" + at + ".fodt"), text.toString());
    }
  }
}
