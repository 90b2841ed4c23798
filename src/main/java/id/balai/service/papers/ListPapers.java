package id.balai.service.papers;

import id.balai.domain.document.OfficeList;
import id.balai.domain.document.PaperSubject;
import id.balai.domain.document.PhotoPage;
import id.balai.domain.log.Repositories;
import java.util.List;

/// Plain lists of an event, and the pages for its photographs.
final class ListPapers {

  private final ListContent content;

  ListPapers(Repositories repositories) {
    this.content = new ListContent(repositories);
  }

  List<PaperDraft> invited(PaperRequest asked) {
    return list(asked, OfficeList.Columns.INVITED, content.invited(asked.event()));
  }

  List<PaperDraft> certificates(PaperRequest asked) {
    return list(asked, OfficeList.Columns.CERTIFICATES, content.certificates(asked.event()));
  }

  List<PaperDraft> photos(PaperRequest asked) {
    int frames = asked.order().details().count();
    var photos = new PhotoPage(asked.event(), frames, asked.identity("photos"));
    return List.of(new PaperDraft("foto.pdf", photos, PaperSubject.EVENT));
  }

  private static List<PaperDraft> list(
      PaperRequest asked, OfficeList.Columns columns, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    String name =
        switch (columns) {
          case INVITED -> "daftar-undangan";
          case CERTIFICATES -> "daftar-sertifikat";
        };
    var list =
        new OfficeList(
            asked.event(), columns, rows, Officials.under(asked.event()), asked.identity(name));
    return List.of(new PaperDraft(name + ".pdf", list, PaperSubject.EVENT));
  }
}
