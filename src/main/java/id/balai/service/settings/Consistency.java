package id.balai.service.settings;

import id.balai.domain.certificate.CertificateNumber;
import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Numbering;
import id.balai.domain.event.Official;
import id.balai.domain.event.PaperOfficials;
import id.balai.domain.event.Session;
import id.balai.domain.participant.number.LabelledNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What has to be true between settings of an event.
final class Consistency {
  private Consistency() {}

  /// The event with certificates for sessions that it still has; where none of them is left, every
  /// session counts.
  static Event settled(Event event) {
    List<String> codes = References.sessions(event);
    CertificatePlan plan = event.certificates();
    List<String> left = plan.sessions().stream().filter(codes::contains).toList();
    return left.equals(plan.sessions())
        ? event
        : event.withCertificates(plan.counting(left.isEmpty() ? codes : left));
  }

  /// The first thing that is not true, under the name of a setting that was changed.
  static Optional<Draft.Unfit> flaw(Event before, Event after, Set<String> changed) {
    var rules = new ArrayList<Rule>();
    rules.add(
        new Rule(
            "event.sessions", areTwice(References.sessions(after)), "code: A-Z 0-9 -, unique"));
    rules.add(new Rule("event.sessions", !areInTime(after), "starts < ends; opens < closes"));
    rules.add(
        new Rule(
            "event.sessions",
            before.hasPlainCodes() && !after.hasPlainCodes(),
            "code: A-Z 0-9 -, unique"));
    rules.add(new Rule("event.groups", areTwice(References.groups(after)), "name: unique"));
    List<String> declarations = codes(before);
    rules.add(
        new Rule(
            "event.declarations",
            !declarations.equals(codes(after)),
            "code: " + String.join(", ", declarations)));
    rules.add(
        new Rule(
            "numbering.pattern",
            !isNumbering(after),
            "{seq} {seq:3} {code} {unit} {month} {MONTH} {year}"));
    rules.add(
        new Rule(
            "privacy.keepUntil",
            after.privacy().keepUntil().isBefore(after.date()),
            "≥ " + after.date()));
    officials(after)
        .forEach(
            (setting, officials) ->
                rules.add(
                    new Rule(
                        setting, hasWrongNumber(officials), "identity: NIP 18, NRP 8, NIK 16")));
    return rules.stream()
        .filter(Rule::isBroken)
        .filter(rule -> isCause(rule.setting(), changed))
        .map(rule -> new Draft.Unfit(rule.setting(), rule.allowed()))
        .findFirst();
  }

  /// An event that was wrong before may be changed elsewhere.
  private static boolean isCause(String setting, Set<String> changed) {
    return switch (setting) {
      case "numbering.pattern" -> changed.contains(setting) || changed.contains("numbering.mode");
      case "privacy.keepUntil" -> changed.contains(setting) || changed.contains("event.date");
      default -> changed.contains(setting);
    };
  }

  private static Map<String, List<Official>> officials(Event event) {
    PaperOfficials own = event.entries().officials();
    return Map.of(
        "officials.event", event.officials(),
        "officials.sheets", own.sheets(),
        "officials.receipts", own.receipts(),
        "officials.records", own.records(),
        "officials.certificates", own.certificates());
  }

  /// A number under a name on paper that cannot be right is asked about, as it is in the form.
  private static boolean hasWrongNumber(List<Official> officials) {
    return officials.stream()
        .flatMap(one -> LabelledNumber.read(one.identity(), one.rank(), one.name()).stream())
        .anyMatch(LabelledNumber::isWrong);
  }

  private static List<String> codes(Event event) {
    return event.declarations().stream().map(DeclarationPlan::code).toList();
  }

  private static boolean areTwice(List<String> names) {
    return names.stream().map(name -> name.toUpperCase(Locale.ROOT)).distinct().count()
        < names.size();
  }

  private static boolean areInTime(Event event) {
    return event.sessions().stream().allMatch(Consistency::isInTime);
  }

  private static boolean isInTime(Session session) {
    boolean isDoorInTime =
        session.opens().isEmpty()
            || session.closes().isEmpty()
            || session.opens().get().isBefore(session.closes().get());
    return session.starts().isBefore(session.ends()) && isDoorInTime;
  }

  private static boolean isNumbering(Event event) {
    CertificatePlan plan = event.certificates();
    boolean isEach = plan.numbering() == Numbering.EACH;
    if (isEach && !CertificateNumber.isCounting(plan.numberPattern())) {
      return false;
    }
    try {
      CertificateNumber.write(plan, plan.firstNumber(), event.date());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private record Rule(String setting, boolean isBroken, String allowed) {}
}
