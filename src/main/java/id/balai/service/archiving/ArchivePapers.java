package id.balai.service.archiving;

import id.balai.domain.document.BadgeSheet;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.Session;
import id.balai.service.issuing.IssuingService;
import id.balai.service.issuing.Paper;
import id.balai.service.issuing.PaperOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every paper for which an event has data. Empty forms, payments and records of which number,
/// decree and witnesses are typed when they are made are not kept by the house and so not here.
final class ArchivePapers {

  private final IssuingService issuing;
  private final Event event;
  private final List<Placed> papers = new ArrayList<>();

  private ArchivePapers(IssuingService issuing, Event event) {
    this.issuing = issuing;
    this.event = event;
  }

  /// A paper and its place.
  ///
  /// @param file under the content of the archive
  record Placed(String file, Paper paper) {}

  /// The papers of an event.
  ///
  /// @throws IOException when certificates could not be numbered or their codes not be signed
  static List<Placed> of(IssuingService issuing, Event event) throws IOException {
    var all = new ArchivePapers(issuing, event);
    all.lists();
    all.declarations();
    for (Paper certificate : issuing.certificates(event)) {
      all.papers.add(new Placed("sertifikat/" + certificate.name(), certificate));
    }
    return all.papers;
  }

  private void lists() {
    add("kartu/", new PaperOrder.Badges(BadgeSheet.Layout.EIGHT_ON_A4, List.of()));
    add("daftar-hadir/", new PaperOrder.Sheets(PaperOrder.People.ALL, event.papers().sheet()));
    add("rekap/", new PaperOrder.Recap(Optional.empty()));
    for (Session session : event.sessions()) {
      add("rekap/", new PaperOrder.Recap(Optional.of(session.code())));
    }
    add("daftar/", new PaperOrder.InvitedList());
    add("daftar/", new PaperOrder.CertificateList());
    if (event.entries().payment().hasAmounts()) {
      add("daftar/", new PaperOrder.Receipts(PaperOrder.People.ALL, event.entries().payment()));
    }
    add("notula/", new PaperOrder.Minutes());
    for (InaugurationEntry entry : event.entries().inaugurations()) {
      add("berita-acara/", new PaperOrder.Inauguration(entry));
    }
    int place = 0;
    for (Group group : event.groups()) {
      String folder = String.format(Locale.ROOT, "kontingen/%02d-", ++place);
      add(folder, new PaperOrder.Roster(group.name(), ""));
    }
  }

  private void declarations() {
    add("deklarasi/", new PaperOrder.JointDeclarations());
    add("pakta/", new PaperOrder.Pacts());
    add("ikrar/", new PaperOrder.Pledges());
  }

  private void add(String folder, PaperOrder order) {
    for (Paper paper : issuing.papers().of(event, order)) {
      papers.add(new Placed(folder + paper.name(), paper));
    }
  }
}
