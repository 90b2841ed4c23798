package id.balai.ui.console.people;

import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says what an entry of the log did to a person: what, why, when, where and by whom.
final class HistoryLines {

  private final Words words;
  private final EventTime time;

  HistoryLines(Words words, EventTime time) {
    this.words = words;
    this.time = time;
  }

  Node of(Entry entry) {
    var what = new Label(what(entry.fact()));
    what.setWrapText(true);
    var by = entry.provenance();
    var where =
        new Label(
            time.day(time.day(by.at()))
                + ", "
                + time.time(by.at())
                + " · "
                + by.station()
                + " · "
                + by.actor());
    where.setWrapText(true);
    where.getStyleClass().add("note");
    var line = new VBox(what, where);
    line.getStyleClass().add("history-line");
    return line;
  }

  private String what(Fact fact) {
    return switch (fact) {
      case Fact.Registered _ -> words.text("people.history.registered");
      case Fact.Corrected one -> words.text("people.history.corrected", one.reason());
      case Fact.PeopleMerged one -> words.text("people.history.merged", one.reason());
      case Fact.PersonSplit one -> words.text("people.history.split", one.reason());
      case Fact.BadgeIssued one -> words.text("people.history.badge", one.badge().issue());
      case Fact.BadgeEnded one -> words.text("people.history.ended", one.reason());
      case Fact.Attended one -> words.text("people.history.attended", one.attendance().session());
      case Fact.Refused one -> words.text("people.history.refused", one.session());
      case Fact.Signed one -> words.text("people.history.signed", one.signature().declaration());
      case Fact.SignatureAnnulled one ->
          words.text("people.history.unsigned", one.declaration(), one.reason());
      case Fact.CertificateIssued one ->
          words.text("people.history.certificate", one.certificate().number());
      default -> words.text("people.history.other");
    };
  }
}
