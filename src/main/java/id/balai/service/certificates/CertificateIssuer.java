package id.balai.service.certificates;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.certificate.Certificate;
import id.balai.domain.certificate.CertificateNumber;
import id.balai.domain.certificate.IssuedCertificate;
import id.balai.domain.document.ArchiveNote;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificateTemplate;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.Signatory;
import id.balai.domain.document.TemplateShelf;
import id.balai.domain.event.AttendanceDemand;
import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Official;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.KeysLockedException;
import id.balai.domain.layout.ArchivePlan;
import id.balai.domain.layout.IdentityMask;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Protocol;
import id.balai.domain.participant.Role;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.certificates.IssueForecast.Reason;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Gives certificates their numbers and says what stands on them.
final class CertificateIssuer {

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final CertificateCodes codes;
  private final TemplateShelf shelf;

  CertificateIssuer(LedgerAccess access, CertificateCodes codes, TemplateShelf shelf) {
    this.shelf = shelf;
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.codes = codes;
  }

  /// Numbers a certificate for everybody who was there and never had one; a number that was given
  /// stays, and whose certificate was voided gets another only when somebody says so (R24).
  ///
  /// @return all certificates of the event that stand, by number
  /// @throws IOException when the numbers could not be stored
  List<Certificate> issue(Event event, Represented represented) throws IOException {
    List<Fact> facts = new ArrayList<>();
    int sequence = lastSequence(event);
    for (Participant person : forecast(event, represented).receiving()) {
      sequence = event.certificates().next(sequence);
      facts.add(
          new PaperFact.CertificateIssued(certificate(event, person, sequence, Optional.empty())));
    }
    var by = currentActor.by(event);
    if (!facts.isEmpty() && !(ledger.record(by, facts) instanceof Recording.Stored)) {
      throw new IOException("certificate numbers could not be stored");
    }
    return standing(event);
  }

  /// The certificates that stand, by number.
  List<Certificate> standing(Event event) {
    return repositories.certificates().issued(event.id()).stream()
        .filter(issued -> issued.state() == IssuedCertificate.State.STANDS)
        .map(IssuedCertificate::certificate)
        .toList();
  }

  /// A certificate with the next number, in the place of one that is or becomes void.
  Certificate inPlaceOf(Event event, Participant person, Certificate old) {
    int next = event.certificates().next(lastSequence(event));
    return certificate(event, person, next, Optional.of(old.sequence()));
  }

  private int lastSequence(Event event) {
    int sequence = event.certificates().firstNumber() - 1;
    for (Certificate issued : repositories.certificates().ofEvent(event.id())) {
      sequence = Math.max(sequence, issued.sequence());
    }
    return sequence;
  }

  /// What stands on each certificate, in the order of `certificates`.
  ///
  /// @throws KeysLockedException when their codes cannot be signed
  /// @throws IOException when the event's template cannot be read
  List<CertificatePaper> papers(Event event, List<Certificate> certificates)
      throws KeysLockedException, IOException {
    CertificateTemplate template = shelf.template(event.certificates().template());
    var papers = new ArrayList<CertificatePaper>(certificates.size());
    Map<UUID, Duration> inside = inside(event);
    for (Certificate certificate : certificates) {
      Duration length = inside.getOrDefault(certificate.participant(), Duration.ZERO);
      papers.add(paper(event, certificate, template, length));
    }
    return papers;
  }

  /// How long everybody was inside in the sessions that count, all of them together; nobody where
  /// the event keeps no times.
  private Map<UUID, Duration> inside(Event event) {
    var inside = new HashMap<UUID, Duration>();
    for (String session : event.certificates().sessions()) {
      if (event.door().keepsTimes() && event.session(session).isPresent()) {
        for (TimeInside time : repositories.attendances().times(event.id(), session)) {
          inside.merge(time.first().participant(), time.length(event.end(session)), Duration::plus);
        }
      }
    }
    return inside;
  }

  private CertificatePaper paper(
      Event event, Certificate certificate, CertificateTemplate template, Duration inside)
      throws KeysLockedException {
    Participant person = repositories.participants().find(certificate.participant()).orElseThrow();
    return new CertificatePaper(
        event,
        recipient(person, event.papers().identities().certificates()).inside(inside),
        certificate.number(),
        programme(event.certificates(), person.main().role()),
        Signatory.unsigned(signing(event)),
        template,
        new PaperIdentity(
            certificate.code(),
            codes.verification(facts(event, person, certificate)),
            certificate.issuedAt().atZone(event.zone()),
            note(event, certificate)));
  }

  /// The code of the numbers classifies certificates; where there is none, that of all papers.
  private static ArchiveNote note(Event event, Certificate certificate) {
    ArchivePlan archive = event.papers().archive();
    String code = event.certificates().code();
    return new ArchiveNote(
        code.isBlank() ? archive.classification() : code,
        certificate.number(),
        archive.retention(),
        archive.security());
  }

  /// Who signs certificates: those who were named for them, else the event's first two.
  static List<Official> signing(Event event) {
    List<Official> own = event.entries().officials().certificates();
    return (own.isEmpty() ? event.officials() : own).stream().limit(2).toList();
  }

  static CertificatePaper.Recipient recipient(Participant person, IdentityMask mask) {
    String nip =
        person.identities().stream()
            .filter(number -> number.kind() == IdentityKind.NIP)
            .findFirst()
            .map(number -> nip(number, mask))
            .orElse("");
    return new CertificatePaper.Recipient(
        person.name(),
        person.main().institution(),
        person.main().role(),
        person.main().position(),
        nip);
  }

  private static String nip(IdentityNumber number, IdentityMask mask) {
    return switch (mask) {
      case HIDDEN -> "";
      case MASKED -> "NIP " + number.masked();
      case IN_FULL -> "NIP " + number.digits();
    };
  }

  /// A guest of honour opens an event and is not taught.
  static CertificatePaper.Programme programme(CertificatePlan plan, Role role) {
    CertificatePaper.Kind kind =
        plan.charters().contains(role.name())
            ? CertificatePaper.Kind.CHARTER
            : CertificatePaper.Kind.CERTIFICATE;
    return role == Role.GUEST
        ? new CertificatePaper.Programme(kind, 0, List.of())
        : new CertificatePaper.Programme(kind, plan.hours(), plan.topics());
  }

  private static CertificateFacts facts(Event event, Participant person, Certificate certificate) {
    return new CertificateFacts(
        certificate.number(),
        person.name(),
        person.main().role(),
        event.name(),
        event.days().getFirst(),
        programme(event.certificates(), person.main().role()).hours(),
        certificate.code(),
        certificate.issuedAt().truncatedTo(ChronoUnit.SECONDS));
  }

  private Certificate certificate(
      Event event, Participant person, int sequence, Optional<Integer> replaces) {
    String number = CertificateNumber.write(event.certificates(), sequence, event.date());
    return new Certificate(
        event.id(), person.id(), sequence, number, codes.next(), currentActor.now(), replaces);
  }

  /// What [#issue] would do: everybody who attended as much as the organizer demands (R23) gets a
  /// certificate, in protocol order. Anyone who serves at the event is there for a part of it: one
  /// session that counts is enough.
  IssueForecast forecast(Event event, Represented represented) {
    CertificatePlan plan = event.certificates();
    Map<UUID, Integer> own = new HashMap<>();
    Map<UUID, Integer> all = new HashMap<>();
    for (Attendance attendance : repositories.attendances().ofEvent(event.id())) {
      if (plan.sessions().contains(attendance.session())) {
        all.merge(attendance.participant(), 1, Integer::sum);
        if (attendance.delegate().isEmpty() || represented == Represented.INCLUDED) {
          own.merge(attendance.participant(), 1, Integer::sum);
        }
      }
    }
    Map<UUID, IssuedCertificate.State> states = states(event);
    List<Participant> receiving = new ArrayList<>();
    Map<Reason, List<Participant>> leftOut = new EnumMap<>(Reason.class);
    for (Participant person :
        Protocol.order(repositories.participants().ofEvent(event.id()), event)) {
      IssuedCertificate.State state = states.get(person.id());
      if (state == IssuedCertificate.State.STANDS) {
        continue;
      }
      Optional<Reason> reason =
          state == null ? reason(plan, person, own, all) : Optional.of(Reason.VOIDED);
      reason.ifPresentOrElse(
          why -> leftOut.computeIfAbsent(why, _ -> new ArrayList<>()).add(person),
          () -> receiving.add(person));
    }
    int standing =
        (int) states.values().stream().filter(IssuedCertificate.State.STANDS::equals).count();
    return new IssueForecast(receiving, numbers(event, receiving.size()), standing, leftOut);
  }

  /// How the last certificate of each person stands.
  private Map<UUID, IssuedCertificate.State> states(Event event) {
    Map<UUID, IssuedCertificate.State> states = new HashMap<>();
    for (IssuedCertificate issued : repositories.certificates().issued(event.id())) {
      UUID person = issued.certificate().participant();
      if (states.get(person) != IssuedCertificate.State.STANDS) {
        states.put(person, issued.state());
      }
    }
    return states;
  }

  private static Optional<Reason> reason(
      CertificatePlan plan, Participant person, Map<UUID, Integer> own, Map<UUID, Integer> all) {
    if (!plan.isFor(person.main().role().name())) {
      return Optional.of(Reason.ROLE);
    }
    AttendanceDemand demand = demand(plan, person.main().role());
    int counting = plan.sessions().size();
    int came = all.getOrDefault(person.id(), 0);
    if (demand.isMetBy(own.getOrDefault(person.id(), 0), counting)) {
      return Optional.empty();
    }
    if (demand.isMetBy(came, counting)) {
      return Optional.of(Reason.REPRESENTED);
    }
    return Optional.of(came == 0 ? Reason.ABSENT : Reason.TOO_FEW);
  }

  private List<String> numbers(Event event, int count) {
    if (count == 0) {
      return List.of();
    }
    int first = event.certificates().next(lastSequence(event));
    int last = first;
    for (int i = 1; i < count; i++) {
      last = event.certificates().next(last);
    }
    return IntStream.of(first, last)
        .distinct()
        .mapToObj(one -> CertificateNumber.write(event.certificates(), one, event.date()))
        .toList();
  }

  private static AttendanceDemand demand(CertificatePlan plan, Role role) {
    return switch (role) {
      case PARTICIPANT, GUEST -> plan.demand();
      case SPEAKER, MODERATOR, COMMITTEE, HOST -> AttendanceDemand.ANY;
    };
  }
}
