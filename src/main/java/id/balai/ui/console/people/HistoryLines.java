package id.balai.ui.console.people;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Passage;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.people.Correction;
import id.balai.service.people.PersonRecord;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says what an entry of the log did to a person: what, why, when, where and by whom.
final class HistoryLines {

  private final Messages messages;
  private final EventTime time;

  private final PersonRecord record;

  HistoryLines(Messages messages, EventTime time, PersonRecord record) {
    this.messages = messages;
    this.time = time;
    this.record = record;
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
    var line = new VBox(what);
    record.corrections(entry).forEach(one -> line.getChildren().add(changed(one)));
    line.getChildren().add(where);
    line.getStyleClass().add("history-line");
    return line;
  }

  private Node changed(Correction one) {
    String before = one.before().isEmpty() ? messages.text("people.record.empty") : one.before();
    String after = one.after().isEmpty() ? messages.text("people.record.empty") : one.after();
    String part = messages.of("people.field", one.part());
    var label =
        new Label(
            one.part() == Correction.Part.OTHER
                ? part
                : messages.text("people.history.changed", part, before, after));
    label.setWrapText(true);
    label.getStyleClass().add("changed");
    return label;
  }

  private String what(Fact fact) {
    return switch (fact) {
      case PeopleFact.Registered _ -> messages.text("people.history.registered");
      case PeopleFact.Corrected one -> messages.text("people.history.corrected", one.reason());
      case PeopleFact.PeopleMerged one -> messages.text("people.history.merged", one.reason());
      case PeopleFact.PersonSplit one -> messages.text("people.history.split", one.reason());
      case DoorFact.BadgeIssued one -> messages.text("people.history.badge", one.badge().issue());
      case DoorFact.BadgeEnded one -> messages.text("people.history.ended", one.reason());
      case DoorFact.Attended one -> attended(one.attendance());
      case DoorFact.AttendanceAnnulled one ->
          messages.text("people.history.absent", one.attendance().session(), one.reason());
      case DoorFact.Passed one -> passed(one.passage());
      case DoorFact.PassageAnnulled one ->
          messages.text("people.history.unpassed", one.passage().session());
      case DoorFact.AbsenceNoted one -> absence(one);
      case DoorFact.Refused one -> messages.text("people.history.refused", one.session());
      case SigningFact.Signed one ->
          messages.text("people.history.signed", one.signature().declaration());
      case SigningFact.SignatureAnnulled one ->
          messages.text("people.history.unsigned", one.declaration(), one.reason());
      case PaperFact.CertificateIssued one ->
          messages.text("people.history.certificate", one.certificate().number());
      case SigningFact.SignedOnPaper one ->
          messages.text("people.history.paper", one.signature().declaration());
      case SigningFact.TextShown one ->
          messages.text("people.history.read", one.text().declaration());
      case SigningFact.Agreed one ->
          messages.text("people.history.agreed", one.text().declaration());
      case PaperFact.CertificateVoided one -> messages.text("people.history.voided", one.reason());
      case WorkspaceFact.RemarkSeen one -> messages.text("people.history.remark", one.note());
      case PaperFact.SentForSigning one -> messages.text("people.history.sent", one.paper().name());
      case PaperFact.SignedElsewhere one ->
          messages.text("people.history.returned", String.join("; ", one.paper().signers()));
      case ApartFact _ -> messages.text("people.history.apart");
      case MergingFact _ -> messages.text("people.history.decided");
      case PeopleFact.Erased _ -> messages.text("people.history.erased");
      case PeopleFact.ImportUndone one -> messages.text("people.history.undone", one.reason());
      // These are about nobody.
      case WorkspaceFact.EventPlanned _,
          SigningFact.TextWritten _,
          SigningFact.TextFrozen _,
          DoorFact.OperatorCardIssued _,
          DoorFact.OperatorCardEnded _,
          PeopleFact.ListBrought _,
          PaperFact.PrintReported _,
          DoorFact.HelpCalled _,
          DoorFact.HelpTaken _,
          WorkspaceFact.SettingChanged _,
          PaperFact.Exported _,
          WorkspaceFact.HeadSigned _,
          WorkspaceFact.FileGuarded _,
          WorkspaceFact.DefaultsSet _,
          WorkspaceFact.OlderAccepted _,
          WorkspaceFact.EventClosed _ ->
          messages.text("people.history.other");
    };
  }

  /// How somebody was recorded: at the door, by hand or from paper, in person or by a delegate.
  private String passed(Passage passage) {
    return messages.of("people.passed", passage.way(), passage.session());
  }

  private String attended(Attendance one) {
    String how = messages.of("people.attended", one.means(), one.session());
    return one.delegate()
        .map(delegate -> messages.text("people.history.behalf", how, delegate.line()))
        .orElse(how);
  }

  private String absence(DoorFact.AbsenceNoted one) {
    return one.reason()
        .map(
            reason ->
                messages.text(
                    "people.history.away",
                    one.session(),
                    messages.of("attendance.absence", reason)))
        .orElseGet(() -> messages.text("people.history.away.none", one.session()));
  }
}
