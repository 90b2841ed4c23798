package id.balai.service.externalsigning;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.PaperShelf;
import id.balai.domain.evidence.PapersElsewhere;
import id.balai.domain.evidence.SentPaper;
import id.balai.domain.evidence.SignedCopies;
import id.balai.domain.evidence.SignedCopy;
import id.balai.domain.evidence.SignedPaper;
import id.balai.domain.evidence.SigningKeys;
import id.balai.domain.evidence.SigningPlace;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.batches.Progress;
import id.balai.service.certificates.CertificateService;
import id.balai.service.papers.Paper;
import id.balai.service.papers.PaperOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sends papers away to be signed with the officials' own certificates (TTE) and takes them in
/// again (R28). What comes back is kept byte for byte; it is never rewritten. The paper that was
/// sent is the first part of the file that comes back, so keeping that one keeps both.
public final class ExternalSigningService {

  /// The signs of up to three officials, where nobody wants others.
  public static final String ANCHORS = "#^$";

  /// Larger files are no papers, and no backup takes them.
  private static final long MOST_BYTES = 12L << 20;

  private final Function<String, CertificateService> writers;
  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final Tools tools;

  /// @param writers writes papers with these signs in the places of the officials
  public ExternalSigningService(
      Function<String, CertificateService> writers, LedgerAccess access, Tools tools) {
    this.writers = writers;
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.tools = tools;
  }

  /// What files are examined and kept with.
  ///
  /// @param keys the office's keys, whose seal every paper carries that goes away
  public record Tools(SignedCopies copies, PaperShelf shelf, SigningKeys keys) {}

  /// Which papers are to go.
  public sealed interface Wanted {

    /// The certificates of these people that stand; none is issued by this.
    ///
    /// @param people whatever session they say: a certificate is for the whole event
    record Certificates(PaperOrder.People people) implements Wanted {}

    /// What an order comes to.
    record Papers(PaperOrder order) implements Wanted {}
  }

  /// Writes papers into a folder, each with a sign in the place of every official, and a list that
  /// says where these places are.
  ///
  /// @param anchors one character an official, none twice
  /// @throws IOException when a file could not be written
  public ExportResult send(
      Event event, Wanted wanted, String anchors, Path folder, Progress progress)
      throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    if (tools.keys().seal().isEmpty()) {
      return new ExportResult.Locked();
    }
    List<Paper> papers = papers(event, wanted, writers.apply(anchors));
    if (papers.isEmpty()) {
      return new ExportResult.Nothing();
    }
    try (var out = new OutBox(folder)) {
      return send(event, papers, out, progress).orElseGet(() -> delivered(folder, papers));
    }
  }

  private static ExportResult delivered(Path folder, List<Paper> papers) {
    return new ExportResult.Sent(
        papers.stream().map(paper -> folder.resolve(paper.name())).toList(),
        folder.resolve(PlaceList.FILE));
  }

  /// Fills the box, records what is in it, and delivers it; or says why it stays where it is.
  private Optional<ExportResult> send(
      Event event, List<Paper> papers, OutBox out, Progress progress) throws IOException {
    var facts = new LinkedHashMap<String, Fact>();
    var list = new PlaceList();
    int done = 0;
    for (Paper paper : papers) {
      if (progress.isStopped()) {
        return Optional.of(new ExportResult.Stopped());
      }
      byte[] pdf = bytes(paper);
      List<SigningPlace> places = tools.copies().places(pdf);
      for (SigningPlace place : places) {
        if (!place.isAlone()) {
          return Optional.of(new ExportResult.AnchorTaken(place.anchor(), paper.name()));
        }
      }
      SentPaper sent = sent(event, paper, pdf);
      list.add(sent, places);
      out.put(paper.name(), file -> file.write(pdf));
      facts.put(sent.hash(), new PaperFact.SentForSigning(sent));
      progress.at(++done, papers.size());
    }
    out.put(PlaceList.FILE, list::write);
    repositories.elsewhere().sent(event.id()).forEach(sent -> facts.remove(sent.paper().hash()));
    List<Fact> news = List.copyOf(facts.values());
    if (!news.isEmpty()
        && !(ledger.record(currentActor.by(event), news) instanceof Recording.Stored)) {
      throw new IOException("the papers that were sent could not be stored");
    }
    out.deliver();
    return Optional.empty();
  }

  /// Takes in a file that somebody signed; blocks until it is on disk.
  ///
  /// @throws IOException when the file cannot be read or not be kept
  public ReturnResult take(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
      return new ReturnResult.Unreadable();
    }
    byte[] pdf = Files.readAllBytes(file);
    if (repositories.elsewhere().byHash(Prefixes.hash(pdf)).isPresent()) {
      return new ReturnResult.KeptBefore();
    }
    List<SentPaper> all =
        repositories.elsewhere().sent().stream().map(PapersElsewhere.Sent::paper).toList();
    Optional<SentPaper> original = Prefixes.find(pdf, all);
    if (original.isEmpty()) {
      return new ReturnResult.NotOurs();
    }
    return switch (tools.copies().compare(pdf, original.get().bytes())) {
      case SignedCopy.Signed signed -> keep(original.get(), pdf, signed.signers());
      case SignedCopy.Unsigned _ -> new ReturnResult.Unsigned();
      case SignedCopy.Broken _ -> new ReturnResult.Broken();
      case SignedCopy.Changed changed -> new ReturnResult.Changed(changed.place());
      case SignedCopy.Unreadable _ -> new ReturnResult.Unreadable();
    };
  }

  private ReturnResult keep(SentPaper original, byte[] pdf, List<SignedCopy.Signer> signers)
      throws IOException {
    Event event = repositories.events().find(original.event()).orElseThrow();
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    var signed =
        new SignedPaper(
            event.id(),
            original.hash(),
            Prefixes.hash(pdf),
            pdf.length,
            signers.stream().map(SignedCopy.Signer::name).toList(),
            original.participant());
    tools.shelf().keep(signed, pdf);
    return switch (ledger.record(currentActor.by(event), new PaperFact.SignedElsewhere(signed))) {
      case Recording.Stored _ -> new ReturnResult.Kept(original, signers);
      case Recording.Contradiction _ -> new ReturnResult.KeptBefore();
      case Recording.Failed _ -> {
        tools.shelf().remove(signed);
        yield new ReturnResult.NotStored();
      }
    };
  }

  private List<Paper> papers(Event event, Wanted wanted, CertificateService writer)
      throws IOException {
    return switch (wanted) {
      case Wanted.Certificates certificates -> certificates(event, certificates.people(), writer);
      case Wanted.Papers papers -> writer.papers().of(event, papers.order());
    };
  }

  private List<Paper> certificates(Event event, PaperOrder.People wanted, CertificateService writer)
      throws IOException {
    Set<UUID> meant =
        repositories.participants().ofEvent(event.id()).stream()
            .filter(person -> wanted.includes(person.main()))
            .map(Participant::id)
            .collect(Collectors.toSet());
    return writer.standing(event).values().stream()
        .filter(paper -> paper.person().filter(meant::contains).isPresent())
        .toList();
  }

  private static SentPaper sent(Event event, Paper paper, byte[] pdf) {
    return new SentPaper(
        event.id(),
        paper.type().code(),
        paper.name(),
        Prefixes.hash(pdf),
        pdf.length,
        paper.person());
  }

  private static byte[] bytes(Paper paper) throws IOException {
    var bytes = new ByteArrayOutputStream();
    paper.content().writeTo(bytes);
    return bytes.toByteArray();
  }
}
