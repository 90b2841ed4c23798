package id.balai.service.issuing;

import id.balai.domain.document.OfficeList;
import id.balai.domain.document.OfficeList.Subject;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.PaperKind;
import id.balai.domain.document.PaperWriter;
import id.balai.domain.document.PhotoPage;
import id.balai.domain.event.Event;
import id.balai.domain.log.Repositories;
import java.time.ZonedDateTime;
import java.util.List;

/// Plain lists of an event, and the pages for its photographs.
final class ListPapers {

  private final ListContent content;
  private final PaperWriter writer;

  ListPapers(Repositories repositories, PaperWriter writer) {
    this.content = new ListContent(repositories);
    this.writer = writer;
  }

  List<Paper> invited(Event event, ZonedDateTime now) {
    List<List<String>> rows = content.invited(event);
    return list(event, Subject.INVITED, rows, PaperKind.INVITED_LIST, "daftar-undangan", now);
  }

  List<Paper> certificates(Event event, ZonedDateTime now) {
    List<List<String>> rows = content.certificates(event);
    return list(
        event, Subject.CERTIFICATES, rows, PaperKind.CERTIFICATE_LIST, "daftar-sertifikat", now);
  }

  List<Paper> photos(Event event, PaperOrder.Photos wanted, ZonedDateTime now) {
    var photos = new PhotoPage(event, wanted.frames(), identity(event, "photos", now));
    return List.of(new Paper(PaperKind.PHOTO_PAGE, "foto.pdf", out -> writer.write(photos, out)));
  }

  private List<Paper> list(
      Event event,
      Subject subject,
      List<List<String>> rows,
      PaperKind kind,
      String name,
      ZonedDateTime now) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var list =
        new OfficeList(event, subject, rows, Officials.under(event), identity(event, name, now));
    return List.of(new Paper(kind, name + ".pdf", out -> writer.write(list, out)));
  }

  private static PaperIdentity identity(Event event, String kind, ZonedDateTime now) {
    return PaperIdentity.of(ShortCode.of(kind, event.id().toString()), now);
  }
}
