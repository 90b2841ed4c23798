package id.balai.service.issuing;

import id.balai.base.WholeFile;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.certificate.Certificate;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificatePress;
import id.balai.domain.document.PaperKind;
import id.balai.domain.document.PaperWriter;
import id.balai.domain.document.TemplateShelf;
import id.balai.domain.event.Event;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Repositories;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.NotAllowedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// Writes the papers of an event into a folder. Every paper is whole or not there; what was written
/// leaves an entry in the log.
public final class IssuingService {

  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final PaperWriter writer;
  private final Papers papers;
  private final Certifying certifying;
  private final Reissuing reissuing;

  /// @param head where the log stands, which attendance sheets show at their foot
  public IssuingService(
      Repositories repositories,
      Ledger ledger,
      CurrentActor currentActor,
      PaperWriter writer,
      CertificateCodes codes,
      TemplateShelf shelf,
      Supplier<Optional<LogHead>> head) {
    this.ledger = ledger;
    this.currentActor = currentActor;
    this.writer = writer;
    this.papers = new Papers(repositories, currentActor::now, writer, head);
    this.certifying = new Certifying(repositories, ledger, currentActor, codes, shelf);
    this.reissuing = new Reissuing(repositories, ledger, currentActor, certifying);
  }

  /// Every paper of an event but certificates, to be looked at or printed.
  public Papers papers() {
    return papers;
  }

  /// Puts the accounts of an event together.
  public SpjBundle spj() {
    return new SpjBundle(this, currentActor);
  }

  /// Voids, corrects and reissues certificates.
  public Reissuing reissuing() {
    return reissuing;
  }

  /// Writes the papers that an order comes to.
  ///
  /// @return the files; none when there is nothing to put on them
  /// @throws NotAllowedException when the current actor is not of the committee; nothing is written
  ///   then
  public List<Path> write(Event event, PaperOrder order, Path folder) throws IOException {
    return write(event, order, folder, Progress.UNSEEN).files();
  }

  /// Writes the papers that an order comes to, as long as nobody stops it.
  ///
  /// @throws NotAllowedException when the current actor is not of the committee; nothing is written
  ///   then
  public BatchResult write(Event event, PaperOrder order, Path folder, Progress progress)
      throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    return write(event, papers.of(event, order), folder, progress);
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
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    List<Paper> wanted = papers.of(event, order);
    if (wanted.isEmpty()) {
      return 0;
    }
    WholeFile.write(file, wanted.getFirst().content());
    note(event, PaperKind.BADGES, 1);
    List<BadgeCard> cards = cards(event);
    return order.numbers().isEmpty()
        ? cards.size()
        : (int) cards.stream().filter(c -> order.numbers().contains(c.number())).count();
  }

  /// Writes the codes of all cards into a table for another program.
  ///
  /// @param content writes the file
  public void codes(Event event, Path file, WholeFile.Content content) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    WholeFile.write(file, content);
    note(event, "codes", 1);
  }

  /// Writes the one paper that an order comes to.
  ///
  /// @param file is replaced where it exists
  /// @return the file, or empty when there is nothing to put on paper
  public Optional<Path> writeTo(Path file, Event event, PaperOrder order) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    List<Paper> wanted = papers.of(event, order);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    WholeFile.write(file, wanted.getFirst().content());
    note(event, wanted.getFirst().kind(), 1);
    return Optional.of(file);
  }

  /// Writes the attendance sheet of each session and group as the event keeps it (R1).
  ///
  /// @return the files, in the order of sessions and groups
  public List<Path> sheets(Event event, Path folder) throws IOException {
    var order = new PaperOrder.Sheets(PaperOrder.People.ALL, event.papers().sheet());
    return write(event, order, folder);
  }

  /// Gives everybody who was there a certificate, keeping those that were issued before, and makes
  /// each a paper of its own.
  ///
  /// @return the certificates that stand, by number
  /// @throws IOException when numbers could not be stored or codes not be signed
  public List<Paper> certificates(Event event) throws IOException {
    certifying.issue(event);
    return List.copyOf(issuedCertificates(event).values());
  }

  /// The certificates that stand, by sequence number; none is issued by this.
  ///
  /// @throws IOException when their codes cannot be signed
  public SequencedMap<Integer, Paper> issuedCertificates(Event event) throws IOException {
    List<Certificate> certificates = certifying.standing(event);
    List<CertificatePaper> batch = certifying.papers(event, certificates);
    var wanted = new LinkedHashMap<Integer, Paper>();
    if (batch.isEmpty()) {
      return wanted;
    }
    CertificatePress press = writer.press(batch);
    for (int i = 0; i < batch.size(); i++) {
      CertificatePaper paper = batch.get(i);
      int sequence = certificates.get(i).sequence();
      wanted.put(
          sequence,
          new Paper(
                  PaperKind.CERTIFICATE,
                  certificateName(sequence),
                  out -> press.write(paper, out),
                  Optional.of(ContentKey.of(paper)))
              .of(certificates.get(i).participant()));
    }
    return wanted;
  }

  /// Gives everybody who was there a certificate, keeping those that were issued before, and writes
  /// each as a file of its own.
  ///
  /// @throws IOException when numbers could not be stored or a file not be written
  public BatchResult certificates(Event event, Path folder, Progress progress) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    return write(event, certificates(event), folder, progress);
  }

  /// Writes papers into a folder; those that are there and unchanged are kept.
  public BatchResult write(Event event, List<Paper> wanted, Path folder, Progress progress)
      throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    BatchResult result = new Batch(folder).write(wanted, currentActor.now(), progress);
    if (!result.files().isEmpty()) {
      note(event, wanted.getFirst().kind(), result.files().size());
    }
    return result;
  }

  private static String certificateName(int sequence) {
    return String.format(Locale.ROOT, "sertifikat-%04d.pdf", sequence);
  }

  /// Gives everybody who was there a certificate's number without writing it.
  ///
  /// @return how many certificates there are
  /// @throws IOException when the numbers could not be stored
  public int number(Event event) throws IOException {
    return certifying.issue(event).size();
  }

  /// Writes the joint declarations with all their signatures.
  ///
  /// @return the files, in the event's order
  public List<Path> declarations(Event event, Path folder) throws IOException {
    return write(event, new PaperOrder.JointDeclarations(), folder);
  }

  void noteBundle(Event event, int files) {
    note(event, "spj", files);
  }

  private void note(Event event, PaperKind kind, int files) {
    note(event, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), files);
  }

  private void note(Event event, String kind, int files) {
    ledger.record(currentActor.by(event), new PaperFact.Exported(event.id(), kind, files));
  }
}
