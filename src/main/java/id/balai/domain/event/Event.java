package id.balai.domain.event;

import id.balai.domain.layout.PaperPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// One event of a hall (*kegiatan*): a day with its sessions, groups and declarations.
///
/// @param id a UUIDv7
/// @param code what people type to name the event: upper-case letters, digits and dashes, unique on
///   one installation, for example `RANTAU-PULUNG-2024`
/// @param name the printed name
/// @param theme the printed theme, or empty
/// @param venue the hall, for example `Balai Pertemuan Umum Rantau Pulung`
/// @param place the seat that stands before the date on papers, for example `Rantau Pulung`
/// @param date the first day, in `zone`; sessions of other days say theirs
/// @param zone the zone of every printed time; never taken from the computer (R50)
/// @param letterhead the head of the papers
/// @param sessions in running order, at least one
/// @param groups in protocol order; a group of participants always is one of these
/// @param declarations what participants may owe a signature to
/// @param officials who sign the papers, in the order in which they stand on them
/// @param certificates how certificates are numbered and what they say
/// @param privacy how personal data are treated; an event from before there was such a plan has the
///   standard one
/// @param papers how all papers but certificates look; an event from before there was such a plan
///   has the standard ones
/// @param entries what the committee fills in on papers; nothing in an event from before there was
///   such
/// @param presence whether people sign for being present; an event from before there was a choice
///   asks for nothing
/// @param door how the doors receive people; an event from before there was a choice admits at once
public record Event(
    UUID id,
    String code,
    String name,
    String theme,
    String venue,
    String place,
    LocalDate date,
    ZoneId zone,
    Letterhead letterhead,
    List<Session> sessions,
    List<Group> groups,
    List<DeclarationPlan> declarations,
    List<Official> officials,
    CertificatePlan certificates,
    PrivacyPlan privacy,
    PaperPlan papers,
    PaperEntries entries,
    PresenceSignature presence,
    DoorRules door) {

  public Event {
    door = door == null ? DoorRules.STANDARD : door;
    presence = presence == null ? PresenceSignature.NOT_ASKED : presence;
    papers = papers == null ? PaperPlan.STANDARD : papers;
    entries = entries == null ? PaperEntries.NONE : entries;
    sessions = List.copyOf(sessions);
    groups = List.copyOf(groups);
    declarations = List.copyOf(declarations);
    officials = List.copyOf(officials);
    privacy = Objects.requireNonNullElseGet(privacy, () -> PrivacyPlan.standard(letterhead, date));
    if (code.isBlank() || sessions.isEmpty()) {
      throw new IllegalArgumentException("an event has a code and at least one session");
    }
  }

  /// An event with standard papers.
  public Event(
      UUID id,
      String code,
      String name,
      String theme,
      String venue,
      String place,
      LocalDate date,
      ZoneId zone,
      Letterhead letterhead,
      List<Session> sessions,
      List<Group> groups,
      List<DeclarationPlan> declarations,
      List<Official> officials,
      CertificatePlan certificates,
      PrivacyPlan privacy) {
    this(
        id,
        code,
        name,
        theme,
        venue,
        place,
        date,
        zone,
        letterhead,
        sessions,
        groups,
        declarations,
        officials,
        certificates,
        privacy,
        PaperPlan.STANDARD,
        PaperEntries.NONE,
        PresenceSignature.NOT_ASKED,
        DoorRules.STANDARD);
  }

  /// The same event with these groups.
  public Event withGroups(List<Group> others) {
    return with(sessions, others, declarations, certificates, privacy, papers, entries, presence);
  }

  /// The same event with these sessions.
  public Event withSessions(List<Session> others) {
    return with(others, groups, declarations, certificates, privacy, papers, entries, presence);
  }

  /// The same event with these declarations.
  public Event withDeclarations(List<DeclarationPlan> others) {
    return with(sessions, groups, others, certificates, privacy, papers, entries, presence);
  }

  /// The same event with another privacy plan.
  public Event withPrivacy(PrivacyPlan other) {
    return with(sessions, groups, declarations, certificates, other, papers, entries, presence);
  }

  /// The same event with other papers.
  public Event withPapers(PaperPlan other) {
    return with(sessions, groups, declarations, certificates, privacy, other, entries, presence);
  }

  /// The same event with other entries on its papers.
  public Event withEntries(PaperEntries other) {
    return with(sessions, groups, declarations, certificates, privacy, papers, other, presence);
  }

  /// The same event with other certificates.
  public Event withCertificates(CertificatePlan other) {
    return with(sessions, groups, declarations, other, privacy, papers, entries, presence);
  }

  /// The same event under another code.
  public Event coded(String other) {
    return with(other, letterhead, door);
  }

  /// The same event with other doors.
  public Event with(DoorRules other) {
    return with(code, letterhead, other);
  }

  /// The same event with or without signatures for being present.
  public Event with(PresenceSignature other) {
    return with(sessions, groups, declarations, certificates, privacy, papers, entries, other);
  }

  private Event with(String otherCode, Letterhead otherLetterhead, DoorRules otherDoor) {
    return new Event(
        id,
        otherCode,
        name,
        theme,
        venue,
        place,
        date,
        zone,
        otherLetterhead,
        sessions,
        groups,
        declarations,
        officials,
        certificates,
        privacy,
        papers,
        entries,
        presence,
        otherDoor);
  }

  private Event with(
      List<Session> otherSessions,
      List<Group> otherGroups,
      List<DeclarationPlan> otherPlans,
      CertificatePlan otherCertificates,
      PrivacyPlan otherPrivacy,
      PaperPlan otherPapers,
      PaperEntries otherEntries,
      PresenceSignature otherPresence) {
    return new Event(
        id,
        code,
        name,
        theme,
        venue,
        place,
        date,
        zone,
        letterhead,
        otherSessions,
        otherGroups,
        otherPlans,
        officials,
        otherCertificates,
        otherPrivacy,
        otherPapers,
        otherEntries,
        otherPresence,
        door);
  }

  /// The name of the folder in which papers and archives of the event lie. It follows from the
  /// code, and leads nowhere else even where the code does not come from here.
  public String folder() {
    return FolderName.of(code);
  }

  /// Whether the codes of the event, its sessions and its declarations may stand in names of files;
  /// an event from a journal may have others.
  public boolean hasPlainCodes() {
    return FolderName.isPlain(code)
        && sessions.stream().map(Session::code).allMatch(FolderName::isPlain)
        && declarations.stream().map(DeclarationPlan::code).allMatch(FolderName::isPlain);
  }

  /// The session with this code, whatever its letter case.
  public Optional<Session> session(String sessionCode) {
    return sessions.stream().filter(s -> s.code().equalsIgnoreCase(sessionCode)).findFirst();
  }

  /// The group with this name, whatever its letter case.
  public Optional<Group> group(String groupName) {
    return groups.stream().filter(g -> g.name().equalsIgnoreCase(groupName)).findFirst();
  }

  /// The day on which a session happens, in the event's zone.
  public LocalDate day(Session session) {
    return session.date().orElse(date);
  }

  /// The days on which there are sessions, the first first; at least one.
  public List<LocalDate> days() {
    return sessions.stream().map(this::day).distinct().sorted().toList();
  }

  /// The event as far as one session goes: for papers that are about it alone.
  public Event only(Session session) {
    return withSessions(List.of(session));
  }

  /// The event as far as the session goes in which a declaration is taken up.
  public Event inSessionOf(String declaration) {
    return declaration(declaration)
        .flatMap(plan -> session(plan.session()))
        .map(this::only)
        .orElse(this);
  }

  /// Whether there is a session on this day.
  public boolean isOn(LocalDate day) {
    return days().contains(day);
  }

  /// Whether a session is on: from its printed start until before its printed end.
  public boolean isOn(Session session, Instant now) {
    return !now.isBefore(instant(session, session.starts()))
        && now.isBefore(instant(session, session.ends()));
  }

  /// Whether somebody who came at `arrival` was late for the session: later than its start and the
  /// grace that the organizer gave. Never where no grace was set.
  public boolean isLate(Session session, Instant arrival) {
    return session
        .grace()
        .map(minutes -> instant(session, session.starts()).plus(Duration.ofMinutes(minutes)))
        .filter(arrival::isAfter)
        .isPresent();
  }

  /// Whether `at` lies after the session's printed end (R11).
  public boolean isAfter(Session session, Instant at) {
    return at.isAfter(instant(session, session.ends()));
  }

  /// When a session ends as printed: until then somebody is inside who was not seen to leave.
  ///
  /// @throws java.util.NoSuchElementException when the event has no such session
  public Instant end(String sessionCode) {
    Session session = session(sessionCode).orElseThrow();
    return instant(session, session.ends());
  }

  /// The declaration with this code.
  public Optional<DeclarationPlan> declaration(String declarationCode) {
    return declarations.stream().filter(d -> d.code().equals(declarationCode)).findFirst();
  }

  /// Codes of the declarations that anyone who comes onto the list in this group is to sign;
  /// recited ones never are signed (R14).
  public List<String> owedBy(String groupName) {
    return group(groupName).filter(one -> one.duty() == Group.Duty.SIGNS).isPresent()
        ? signed()
        : List.of();
  }

  /// Codes under which people sign for being present, in the order of the sessions.
  public List<String> presenceCodes() {
    return sessions.stream().map(Session::code).map(PresenceSignature::code).toList();
  }

  /// Every code under which somebody may have signed: of declarations and of presence.
  public List<String> signedCodes() {
    var codes = new ArrayList<>(declarations.stream().map(DeclarationPlan::code).toList());
    codes.addAll(presenceCodes());
    return codes;
  }

  /// Codes of the declarations that are signed, in order.
  public List<String> signed() {
    return declarations.stream()
        .filter(plan -> plan.kind() != DeclarationPlan.Kind.RECITED)
        .map(DeclarationPlan::code)
        .toList();
  }

  /// The instant at which it is `time` on the day of a session, in the event's zone.
  public Instant instant(Session session, LocalTime time) {
    return day(session).atTime(time).atZone(zone).toInstant();
  }
}
