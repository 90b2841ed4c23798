package id.balai.service.archiving;

import id.balai.domain.event.Event;
import id.balai.service.certificates.CertificateService;
import id.balai.service.papers.Paper;
import id.balai.service.papers.PaperType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Every paper for which an event has data, as [PaperType] says what the archive keeps of each.
final class ArchivePapers {

  private ArchivePapers() {}

  /// A paper and its place.
  ///
  /// @param file under the content of the archive
  record Placed(String file, Paper paper) {}

  /// The papers of an event.
  ///
  /// @throws IOException when certificates could not be numbered or their codes not be signed
  static List<Placed> of(CertificateService writer, Event event) throws IOException {
    var all = new ArrayList<Placed>();
    for (PaperType type : PaperType.values()) {
      for (PaperType.Kept kept : type.kept(event)) {
        for (Paper paper : writer.papers().of(event, kept.order())) {
          all.add(new Placed(kept.folder() + paper.name(), paper));
        }
      }
    }
    for (Paper certificate : writer.issued(event)) {
      all.add(new Placed("sertifikat/" + certificate.name(), certificate));
    }
    return all;
  }
}
