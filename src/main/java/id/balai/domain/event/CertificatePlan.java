package id.balai.domain.event;

import java.util.List;

/// How an event's certificates are numbered, whom they are for and what they say.
///
/// @param numberPattern tokens in braces: `{seq}` or `{seq:3}` (padded), `{code}`, `{unit}`,
///   `{month}` (Arabic), `{MONTH}` (Roman), `{year}`; for example
///   `{code}/{seq:3}/{unit}/{MONTH}/{year}` (R24)
/// @param code value of `{code}`
/// @param unit value of `{unit}`
/// @param firstNumber the first sequence number, from 1
/// @param hours training hours (JP) as typed by the organizer; 0: none printed
/// @param sessions codes of the sessions that count
/// @param demand how many of them a participant must have attended; anyone who serves (speakers,
///   moderators, committee) needs one
/// @param numbering whether each certificate has a number of its own
/// @param template name of the template, for example `sudut`
/// @param topics rows of the back page; empty: no back page
/// @param charters names of the roles that get a charter (*piagam*), for merit, in the place of a
///   certificate (*sertifikat*), for taking part; as [id.balai.domain.participant] calls them
/// @param roles names of the roles that get one at all; empty: every role
/// @param taken numbers that other papers of the office have and that are left out, from 1
public record CertificatePlan(
    String numberPattern,
    String code,
    String unit,
    int firstNumber,
    int hours,
    List<String> sessions,
    AttendanceDemand demand,
    Numbering numbering,
    String template,
    List<Topic> topics,
    List<String> charters,
    List<String> roles,
    List<Integer> taken) {

  /// The template that is used when nobody chose one.
  public static final String STANDARD_TEMPLATE = "sudut";

  /// Journals from before these choices existed lack the last seven; they meant what stands here.
  public CertificatePlan {
    sessions = List.copyOf(sessions);
    demand = demand == null ? AttendanceDemand.ANY : demand;
    numbering = numbering == null ? Numbering.EACH : numbering;
    template = template == null ? STANDARD_TEMPLATE : template;
    topics = topics == null ? List.of() : List.copyOf(topics);
    charters = charters == null ? List.of() : List.copyOf(charters);
    roles = roles == null ? List.of() : List.copyOf(roles);
    taken = taken == null ? List.of() : List.copyOf(taken);
  }

  /// A plan of which everybody gets a certificate.
  public CertificatePlan(
      String numberPattern,
      String code,
      String unit,
      int firstNumber,
      int hours,
      List<String> sessions,
      AttendanceDemand demand,
      Numbering numbering,
      String template,
      List<Topic> topics) {
    this(
        numberPattern,
        code,
        unit,
        firstNumber,
        hours,
        sessions,
        demand,
        numbering,
        template,
        topics,
        List.of(),
        List.of(),
        List.of());
  }

  /// The same plan with other sessions that count.
  public CertificatePlan counting(List<String> others) {
    return new CertificatePlan(
        numberPattern,
        code,
        unit,
        firstNumber,
        hours,
        others,
        demand,
        numbering,
        template,
        topics,
        charters,
        roles,
        taken);
  }

  /// Certificates for everybody who attended one of these sessions, each with its own number.
  public CertificatePlan(
      String numberPattern,
      String code,
      String unit,
      int firstNumber,
      int hours,
      List<String> sessions) {
    this(
        numberPattern,
        code,
        unit,
        firstNumber,
        hours,
        sessions,
        AttendanceDemand.ANY,
        Numbering.EACH,
        STANDARD_TEMPLATE,
        List.of());
  }

  /// The same plan numbered by another pattern, with other hours.
  ///
  /// @param training hours (JP), 0: none
  public CertificatePlan numbered(
      String pattern, String otherCode, String otherUnit, int training) {
    return new CertificatePlan(
        pattern,
        otherCode,
        otherUnit,
        firstNumber,
        training,
        sessions,
        demand,
        numbering,
        template,
        topics,
        charters,
        roles,
        taken);
  }

  /// Whether somebody in this role gets one.
  ///
  /// @param role its name, as [id.balai.domain.participant] calls it
  public boolean isFor(String role) {
    return roles.isEmpty() || roles.contains(role);
  }

  /// The first number behind `sequence` that no other paper has.
  public int next(int sequence) {
    int next = sequence + 1;
    while (taken.contains(next)) {
      next++;
    }
    return next;
  }
}
