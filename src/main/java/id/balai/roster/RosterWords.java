package id.balai.roster;

import id.balai.base.Bundles;
import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.LeftOut;
import id.balai.domain.participant.roster.Remark;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterResult.Unreadable;
import id.balai.domain.participant.roster.RosterRow;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// The words of lists: answers, reasons, columns.
public final class RosterWords {
  private final ResourceBundle bundle;
  private final Locale locale;

  /// @param locale Indonesian unless it is English
  public RosterWords(Locale locale) {
    this.locale = locale;
    this.bundle = Bundles.open("id.balai.roster.messages", locale);
  }

  /// The answer of a row, for example `TERIMA`; the same in every language.
  public String action(Action action) {
    return switch (action) {
      case ACCEPT -> "TERIMA";
      case WARN -> "PERINGATAN";
      case MERGE -> "GABUNG";
      case REJECT -> "TOLAK";
      case SKIP -> "LEWATI";
    };
  }

  /// The name of a column.
  public String column(RosterColumn column) {
    return bundle.getString("column." + column.name());
  }

  /// Heads of the columns that say when people were inside.
  List<String> times() {
    return List.of(
        bundle.getString("times.in"),
        bundle.getString("times.out"),
        bundle.getString("times.minutes"));
  }

  /// One reason as a sentence.
  public String reason(Remark remark) {
    String sentence = format("reason." + remark.code().name(), remark.arguments().toArray());
    return remark
        .column()
        .filter(c -> !remark.code().name().startsWith(c.name()))
        .map(c -> column(c) + ": " + sentence)
        .orElse(sentence);
  }

  /// All reasons of a row, the weightiest first.
  public String reasons(RosterRow row) {
    return row.remarks().stream().map(this::reason).collect(Collectors.joining("; "));
  }

  /// What was not taken, as a sentence.
  public String leftOut(LeftOut left) {
    return format("left." + left.kind().name(), left.arguments().toArray());
  }

  /// Why a file cannot be used, as a sentence.
  public String unreadable(Unreadable result) {
    return format("unreadable." + result.reason().name(), result.arguments().toArray());
  }

  private String format(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
