package id.balai.service.verifying;

import id.balai.base.Bundles;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.domain.evidence.SignedCopy;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// Says what a check has found, in Indonesian or English.
public final class ReportWords {

  /// The place, and what is said of it.
  private static final int MOST_DETAILS = 4;

  private static final int BRIEF = 16;

  private final Locale locale;
  private final ResourceBundle bundle;

  /// @param language `en` for English, anything else for Indonesian
  public ReportWords(String language) {
    locale = Bundles.language(language);
    bundle = Bundles.open("id.balai.service.verifying.verify", locale);
  }

  /// One sentence for the whole: genuine; whole, with additions by whom; changed; not certain.
  public String verdict(Report report) {
    return switch (report.verdict()) {
      case HOLDS -> bundle.getString("verdict.holds");
      case HOLDS_WITH_ADDITIONS -> say("verdict.added", strangers(report));
      case UNKNOWN_OFFICE -> bundle.getString("verdict.unknown");
      case CHANGED -> bundle.getString("verdict.changed");
      case UNCERTAIN -> bundle.getString("verdict.broken");
    };
  }

  private static String strangers(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.state() == Finding.State.ADDED)
        .flatMap(finding -> finding.details().stream().limit(1))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /// Who has signed after the office, one line each, numbered as in the pictures of the pages.
  public List<String> additions(Report report) {
    var lines = new ArrayList<String>();
    int number = 0;
    for (SignedCopy.Signer one : report.additions()) {
      if (one.spot().isPresent()) {
        number++;
        lines.add(say("addition.seen", number, one.name(), one.issuer(), one.spot().get().page()));
      } else {
        lines.add(say("addition.unseen", one.name(), one.issuer()));
      }
    }
    return lines;
  }

  private String say(String key, Object... details) {
    return new MessageFormat(bundle.getString(key), locale).format(details);
  }

  /// One sentence for a finding.
  public String sentence(Finding finding) {
    String pattern = bundle.getString(finding.code().name());
    String[] gaps = new String[MOST_DETAILS];
    Arrays.fill(gaps, "");
    gaps[0] = finding.place();
    for (int at = 0; at < finding.details().size() && at + 1 < MOST_DETAILS; at++) {
      gaps[at + 1] = brief(finding.code(), finding.details().get(at));
    }
    return new MessageFormat(pattern, locale).format(gaps);
  }

  /// Papers that went away are named by the first digits of their digests; the fingerprints of keys
  /// are compared in full.
  private static String brief(Finding.Code code, String detail) {
    boolean isPaper = code == Finding.Code.SIGNED_ELSEWHERE || code == Finding.Code.RETURN_RECORDED;
    return isPaper && detail.matches("[0-9a-f]{64}") ? detail.substring(0, BRIEF) : detail;
  }

  /// What a genuine certificate says, line by line; to be compared with the paper.
  public List<String> facts(CertificateFacts facts) {
    var lines = new ArrayList<String>();
    lines.add(facts.name());
    lines.add(bundle.getString("role." + facts.role().name()) + " · " + facts.event());
    String date = DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(facts.date());
    lines.add(
        facts.hours() > 0 ? date + " · " + facts.hours() + " " + bundle.getString("hours") : date);
    if (!facts.number().isEmpty()) {
      lines.add(facts.number());
    }
    lines.add(facts.code());
    return lines;
  }
}
