package id.balai.service.dataprotection;

import id.balai.base.Bundles;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.SigningFact;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Stroke;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// What is known about one person as a page (HTML) that the person can read and print, without a
/// network and without Balai: who the person is, and everything that happened, with the signatures
/// as they were drawn. Nothing in it runs.
final class PersonPage {

  private final Event event;
  private final Participant person;
  private final List<Entry> history;
  private final ResourceBundle words;
  private final Locale locale;
  private final DateTimeFormatter time;

  /// @param history oldest first
  /// @param locale Indonesian or English
  PersonPage(Event event, Participant person, List<Entry> history, Locale locale) {
    this.event = event;
    this.person = person;
    this.history = history;
    this.locale = locale;
    this.words = Bundles.open("id.balai.service.dataprotection.person", locale);
    this.time = DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm", locale);
  }

  /// The page.
  String html(Instant now) {
    var page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"").append(locale.getLanguage()).append("\">\n");
    page.append("<head><meta charset=\"utf-8\"><title>").append(say("title")).append("</title>\n");
    page.append(
        """
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <style>
        body { font: 12pt/1.5 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #12231f }
        h1 { font-size: 1.5em } h2 { font-size: 1.15em; margin-top: 1.6em }
        table { border-collapse: collapse; width: 100% }
        td, th { border-bottom: 1px solid #bbb; padding: .35em .6em; text-align: left; vertical-align: top }
        th { width: 12em; font-weight: 600 } svg { height: 3em; display: block } .n { color: #555 }
        </style></head>
        <body>
        """);
    page.append("<h1>").append(say("title")).append("</h1>\n");
    page.append("<p>")
        .append(say("lead", event.name(), event.letterhead().office()))
        .append("</p>\n");
    page.append("<p class=\"n\">").append(say("made", at(now))).append("</p>\n");
    who(page);
    happened(page);
    page.append("<h2>").append(say("rights")).append("</h2>\n<p>");
    page.append(say("rights.text", event.privacy().contact(), day())).append("</p>\n");
    return page.append("</body></html>\n").toString();
  }

  private void who(StringBuilder page) {
    page.append("<h2>").append(say("who")).append("</h2>\n<table>\n");
    row(page, "name", person.name());
    row(page, "number", Integer.toString(person.number()));
    for (IdentityNumber number : person.identities()) {
      row(page, "identity", number.kind() + " " + number.digits());
    }
    row(page, "sex", words.getString("sex." + person.sex()));
    row(page, "status", person.status());
    row(page, "rank", joined(", ", person.rank(), person.grade()));
    row(page, "village", person.village());
    row(page, "phone", person.phone());
    row(
        page,
        "birth",
        person
            .birth()
            .map(day -> DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day))
            .orElse(""));
    for (Participation one : person.participations()) {
      row(page, "capacity", joined(" · ", one.group(), one.position(), one.institution()));
    }
    page.append("</table>\n");
  }

  private void happened(StringBuilder page) {
    page.append("<h2>").append(say("history")).append("</h2>\n<table>\n");
    for (Entry entry : history) {
      page.append("<tr><th scope=\"row\">").append(at(entry.provenance().at())).append("</th><td>");
      page.append(what(entry.fact()));
      page.append(" <span class=\"n\">")
          .append(say("by", entry.provenance().station(), entry.provenance().actor()))
          .append("</span>");
      ink(entry.fact()).ifPresent(ink -> page.append(svg(ink)));
      page.append("</td></tr>\n");
    }
    page.append("</table>\n");
  }

  private String what(Fact fact) {
    String kind = "fact." + fact.getClass().getSimpleName();
    return words.containsKey(kind) ? say(kind, about(fact)) : say("fact.other");
  }

  /// What a sentence about a fact names.
  private Object[] about(Fact fact) {
    return switch (fact) {
      case PeopleFact.Corrected one -> new Object[] {one.reason()};
      case DoorFact.BadgeEnded one -> new Object[] {one.reason()};
      case DoorFact.Attended one ->
          new Object[] {session(one.attendance().session()), at(one.attendance().arrival())};
      case DoorFact.Passed one ->
          new Object[] {
            session(one.passage().session()),
            at(one.passage().at()),
            words.getString("way." + one.passage().way())
          };
      case DoorFact.PassageAnnulled one ->
          new Object[] {session(one.passage().session()), at(one.passage().at())};
      case DoorFact.AttendanceAnnulled one ->
          new Object[] {session(one.attendance().session()), one.reason()};
      case DoorFact.AbsenceNoted one ->
          new Object[] {
            session(one.session()),
            one.reason().map(reason -> words.getString("absence." + reason)).orElse("-")
          };
      case DoorFact.Refused one -> new Object[] {session(one.session())};
      case SigningFact.TextShown one -> new Object[] {one.text().declaration()};
      case SigningFact.Agreed one -> new Object[] {one.text().declaration()};
      case SigningFact.Signed one -> new Object[] {one.signature().declaration()};
      case SigningFact.SignedOnPaper one -> new Object[] {one.signature().declaration()};
      case SigningFact.SignatureAnnulled one -> new Object[] {one.declaration(), one.reason()};
      case PaperFact.CertificateIssued one -> new Object[] {one.certificate().number()};
      case PaperFact.CertificateVoided one -> new Object[] {one.reason()};
      default -> new Object[0];
    };
  }

  private static Optional<Ink> ink(Fact fact) {
    return fact instanceof SigningFact.Signed signed
        ? Optional.of(signed.signature().ink()).filter(ink -> !ink.equals(Ink.ERASED))
        : Optional.empty();
  }

  private static String svg(Ink ink) {
    Ink.Box box = ink.box();
    var svg = new StringBuilder("<svg role=\"img\" viewBox=\"");
    svg.append(box.left()).append(' ').append(box.top()).append(' ');
    svg.append(box.width() + 1).append(' ').append(box.height() + 1).append("\">");
    for (Stroke stroke : ink.strokes()) {
      String points =
          stroke.points().stream().map(PersonPage::point).collect(Collectors.joining(" "));
      svg.append("<polyline fill=\"none\" stroke=\"#1f3a93\" stroke-width=\"300\" points=\"");
      svg.append(points).append("\"/>");
    }
    return svg.append("</svg>").toString();
  }

  private static String point(InkPoint point) {
    return point.x() + "," + point.y();
  }

  private void row(StringBuilder page, String key, String value) {
    if (!value.isBlank()) {
      page.append("<tr><th scope=\"row\">").append(say("field." + key)).append("</th><td>");
      page.append(escaped(value)).append("</td></tr>\n");
    }
  }

  private String session(String code) {
    return event.session(code).map(one -> one.name()).orElse(code);
  }

  private String at(Instant instant) {
    return time.format(instant.atZone(event.zone()));
  }

  private String day() {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(event.privacy().keepUntil());
  }

  /// Words of the bundle around texts from outside, which are made harmless.
  private String say(String key, Object... gaps) {
    var harmless = new Object[gaps.length];
    for (int at = 0; at < gaps.length; at++) {
      harmless[at] = escaped(String.valueOf(gaps[at]));
    }
    return new MessageFormat(words.getString(key), locale).format(harmless);
  }

  private static String joined(String between, String... parts) {
    return java.util.Arrays.stream(parts)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(between));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
