package id.balai.app;

import id.balai.domain.participant.roster.LeftOut;
import id.balai.domain.participant.roster.ReportWriter;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterResult;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.roster.RosterReport;
import id.balai.roster.RosterWords;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Reports on lists in the words of the roster room.
final class RosterReports implements ReportWriter {

  @Override
  public void write(RosterResult.Roster roster, Locale locale, OutputStream out)
      throws IOException {
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new RosterReport(locale).write(roster, text);
    text.flush();
  }

  @Override
  public String reasons(RosterRow row, Locale locale) {
    return new RosterWords(locale).reasons(row);
  }

  @Override
  public String column(RosterColumn column, Locale locale) {
    return new RosterWords(locale).column(column);
  }

  @Override
  public String leftOut(LeftOut left, Locale locale) {
    return new RosterWords(locale).leftOut(left);
  }

  @Override
  public String sentence(RosterResult.Unreadable unreadable, Locale locale) {
    return new RosterWords(locale).unreadable(unreadable);
  }
}
