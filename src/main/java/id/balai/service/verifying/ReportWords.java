package id.balai.service.verifying;

import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Says what a check has found, in Indonesian or English.
public final class ReportWords {

  private final Locale locale;
  private final ResourceBundle bundle;

  /// @param language `en` for English, anything else for Indonesian
  public ReportWords(String language) {
    locale = Locale.of(language.equals("en") ? "en" : "id");
    bundle =
        ResourceBundle.getBundle(
            "id.balai.service.verifying.verify",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// One sentence for the whole: genuine, not genuine.
  public String verdict(Report report) {
    return bundle.getString(report.holds() ? "verdict.holds" : "verdict.broken");
  }

  /// One sentence for a finding.
  public String sentence(Finding finding) {
    String pattern = bundle.getString(finding.code().name());
    Object[] details = new Object[2];
    details[0] = finding.place();
    details[1] = finding.details().isEmpty() ? "" : finding.details().getFirst();
    return new MessageFormat(pattern, locale).format(details);
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
