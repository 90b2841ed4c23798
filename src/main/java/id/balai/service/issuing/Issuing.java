package id.balai.service.issuing;

import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificatePress;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.PaperWriter;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Session;
import id.balai.domain.log.Books;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.participant.Participant;
import id.balai.service.access.Desk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the papers of an event into a folder. Every paper is whole or not there; what was written
/// leaves an entry in the log.
public final class Issuing {

  private final Books books;
  private final Ledger ledger;
  private final Desk desk;
  private final PaperWriter papers;
  private final Certifying certifying;
  private final DeclarationContent declarations;

  public Issuing(
      Books books, Ledger ledger, Desk desk, PaperWriter papers, CertificateCodes codes) {
    this.books = books;
    this.ledger = ledger;
    this.desk = desk;
    this.papers = papers;
    this.certifying = new Certifying(books, ledger, desk, codes);
    this.declarations = new DeclarationContent(books);
  }

  /// The cards of everybody on the list, in order of their numbers.
  public List<BadgeCard> cards(Event event) {
    var cards = new ArrayList<BadgeCard>();
    for (var badge : books.badges().issued(event.id())) {
      Participant person = books.participants().find(badge.participant()).orElseThrow();
      cards.add(
          new BadgeCard(
              person.number(),
              person.name(),
              person.main().institution(),
              person.main().role(),
              badge.code()));
    }
    return cards;
  }

  /// Writes the cards of everybody on one file, eight on an A4 page.
  ///
  /// @return the number of cards; 0: nobody is on the list and nothing was written
  public int badges(Event event, Path file) throws IOException {
    return badges(event, file, BadgeSheet.Layout.EIGHT_ON_A4);
  }

  /// Writes the cards of everybody on one file.
  ///
  /// @return the number of cards; 0: nobody is on the list and nothing was written
  public int badges(Event event, Path file, BadgeSheet.Layout layout) throws IOException {
    List<BadgeCard> cards = cards(event);
    if (cards.isEmpty()) {
      return 0;
    }
    var identity = PaperIdentity.of(ShortCode.of("badges", event.id().toString()), now(event));
    var sheet = new BadgeSheet(event, layout, cards, identity);
    PaperFile.write(file, out -> papers.write(sheet, out));
    note(event, "badges", 1);
    return cards.size();
  }

  /// Writes the attendance sheet of each session and group.
  ///
  /// @return the files, in the order of sessions and groups
  public List<Path> sheets(Event event, Path folder) throws IOException {
    var files = new ArrayList<Path>();
    for (Session session : event.sessions()) {
      var content = new SheetContent(books, event, session, now(event));
      for (Group group : event.groups()) {
        Optional<AttendanceSheet> sheet = content.of(group);
        if (sheet.isPresent()) {
          files.add(
              PaperFile.write(
                  folder.resolve(sheetName(session, group)),
                  out -> papers.write(sheet.get(), out)));
        }
      }
    }
    note(event, "sheets", files.size());
    return files;
  }

  /// Gives everybody who was there a certificate, keeping those that were issued before, and writes
  /// each as a file of its own.
  ///
  /// @return the files, by certificate number; empty also when numbers could not be stored
  public List<Path> certificates(Event event, Path folder, Progress progress) throws IOException {
    var files = new ArrayList<Path>();
    var certificates = certifying.issue(event);
    List<CertificatePaper> batch = certifying.papers(event, certificates, now(event));
    CertificatePress press = papers.press(batch);
    for (int i = 0; i < batch.size(); i++) {
      CertificatePaper paper = batch.get(i);
      String name = String.format("sertifikat-%04d.pdf", certificates.get(i).sequence());
      files.add(PaperFile.write(folder.resolve(name), out -> press.write(paper, out)));
      progress.at(files.size(), batch.size());
    }
    note(event, "certificates", files.size());
    return files;
  }

  /// Writes the joint declarations with all their signatures.
  ///
  /// @return the files, in the event's order
  public List<Path> declarations(Event event, Path folder) throws IOException {
    var files = new ArrayList<Path>();
    for (var sheet : declarations.joint(event, now(event))) {
      String name = "deklarasi-" + FileNames.of(sheet.code()) + ".pdf";
      files.add(PaperFile.write(folder.resolve(name), out -> papers.write(sheet.paper(), out)));
    }
    note(event, "declarations", files.size());
    return files;
  }

  private void note(Event event, String kind, int files) {
    var by = desk.by(event);
    ledger.record(by, new Fact.Exported(event.id(), kind, files));
  }

  private ZonedDateTime now(Event event) {
    return desk.now().atZone(event.zone());
  }

  private static String sheetName(Session session, Group group) {
    return String.format(
        "daftar-hadir-%s-%02d-%s.pdf",
        FileNames.of(session.code()), group.order(), FileNames.of(group.name()));
  }
}
