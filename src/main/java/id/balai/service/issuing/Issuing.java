package id.balai.service.issuing;

import id.balai.domain.document.BadgeCard;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificatePress;
import id.balai.domain.document.PaperKind;
import id.balai.domain.document.PaperWriter;
import id.balai.domain.event.Event;
import id.balai.domain.log.Books;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.service.access.Desk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes the papers of an event into a folder. Every paper is whole or not there; what was written
/// leaves an entry in the log.
public final class Issuing {

  private final Ledger ledger;
  private final Desk desk;
  private final PaperWriter writer;
  private final Papers papers;
  private final Certifying certifying;

  public Issuing(
      Books books, Ledger ledger, Desk desk, PaperWriter writer, CertificateCodes codes) {
    this.ledger = ledger;
    this.desk = desk;
    this.writer = writer;
    this.papers = new Papers(books, desk::now, writer);
    this.certifying = new Certifying(books, ledger, desk, codes);
  }

  /// Every paper of an event but certificates, to be looked at or printed.
  public Papers papers() {
    return papers;
  }

  /// Writes the papers that an order comes to.
  ///
  /// @return the files; none when there is nothing to put on them
  public List<Path> write(Event event, PaperOrder order, Path folder) throws IOException {
    var files = new ArrayList<Path>();
    List<Paper> wanted = papers.of(event, order);
    for (Paper paper : wanted) {
      files.add(PaperFile.write(folder.resolve(paper.name()), paper.content()));
    }
    if (!files.isEmpty()) {
      note(event, wanted.getFirst().kind(), files.size());
    }
    return files;
  }

  /// The cards of everybody on the list, in order of their numbers.
  public List<BadgeCard> cards(Event event) {
    return papers.cards(event);
  }

  /// Writes the cards of everybody on one file, eight on an A4 page.
  ///
  /// @return the number of cards; 0: nobody is on the list and nothing was written
  public int badges(Event event, Path file) throws IOException {
    return badges(event, file, new PaperOrder.Badges(BadgeSheet.Layout.EIGHT_ON_A4, List.of()));
  }

  /// Writes cards on one file.
  ///
  /// @return the number of cards; 0: nobody meant is on the list and nothing was written
  public int badges(Event event, Path file, PaperOrder.Badges order) throws IOException {
    List<Paper> wanted = papers.of(event, order);
    if (wanted.isEmpty()) {
      return 0;
    }
    PaperFile.write(file, wanted.getFirst().content());
    note(event, PaperKind.BADGES, 1);
    List<BadgeCard> cards = cards(event);
    return order.numbers().isEmpty()
        ? cards.size()
        : (int) cards.stream().filter(c -> order.numbers().contains(c.number())).count();
  }

  /// Writes the attendance sheet of each session and group as the event keeps it (R1).
  ///
  /// @return the files, in the order of sessions and groups
  public List<Path> sheets(Event event, Path folder) throws IOException {
    var order = new PaperOrder.Sheets(PaperOrder.People.ALL, event.papers().sheet());
    return write(event, order, folder);
  }

  /// Gives everybody who was there a certificate, keeping those that were issued before, and writes
  /// each as a file of its own.
  ///
  /// @return the files, by certificate number; empty also when numbers could not be stored
  public List<Path> certificates(Event event, Path folder, Progress progress) throws IOException {
    var files = new ArrayList<Path>();
    var certificates = certifying.issue(event);
    List<CertificatePaper> batch = certifying.papers(event, certificates, now(event));
    CertificatePress press = writer.press(batch);
    for (int i = 0; i < batch.size(); i++) {
      CertificatePaper paper = batch.get(i);
      String name = String.format("sertifikat-%04d.pdf", certificates.get(i).sequence());
      files.add(PaperFile.write(folder.resolve(name), out -> press.write(paper, out)));
      progress.at(files.size(), batch.size());
    }
    note(event, PaperKind.CERTIFICATE, files.size());
    return files;
  }

  /// Writes the joint declarations with all their signatures.
  ///
  /// @return the files, in the event's order
  public List<Path> declarations(Event event, Path folder) throws IOException {
    return write(event, new PaperOrder.JointDeclarations(), folder);
  }

  private void note(Event event, PaperKind kind, int files) {
    var by = desk.by(event);
    String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    ledger.record(by, new Fact.Exported(event.id(), word, files));
  }

  private ZonedDateTime now(Event event) {
    return desk.now().atZone(event.zone());
  }
}
