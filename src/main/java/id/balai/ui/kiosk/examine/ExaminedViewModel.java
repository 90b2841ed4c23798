package id.balai.ui.kiosk.examine;

import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.service.verifying.ReportWords;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.beans.binding.StringBinding;

/// What was found out about a certificate. Shows what stands on the paper and no more; of a code
/// that the office has not signed, nothing.
public final class ExaminedViewModel {

  private final Report report;
  private final Verdict verdict;
  private final Messages messages;

  public ExaminedViewModel(Report report, Messages messages) {
    this.report = report;
    this.verdict = Verdict.of(report);
    this.messages = messages;
  }

  /// The verdict.
  public Verdict verdict() {
    return verdict;
  }

  /// The verdict in a few words.
  public StringBinding headline() {
    return messages.bind(verdict.headline());
  }

  /// What it means, what to do, and the number of the edition that counts.
  public StringBinding detail() {
    return messages.bind(() -> messages.text(verdict.detail(), newest()));
  }

  /// Whether there are words to be compared with the paper.
  public boolean hasFacts() {
    return report.facts().isPresent();
  }

  /// What stands on the paper, line by line, the name first.
  public List<String> facts() {
    var said = new ReportWords(messages.language().locale().getLanguage());
    return report.facts().map(said::facts).orElse(List.of());
  }

  /// One of those lines, following the language.
  StringBinding fact(int line) {
    return messages.bind(() -> facts().get(line));
  }

  private String newest() {
    return report.findings().stream()
        .filter(finding -> finding.code() == Finding.Code.REPLACED)
        .map(finding -> finding.details().getFirst())
        .findFirst()
        .orElse("");
  }
}
