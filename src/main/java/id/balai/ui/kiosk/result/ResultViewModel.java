package id.balai.ui.kiosk.result;

import id.balai.domain.attendance.ScanResult;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.ui.control.Tone;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.util.Optional;
import javafx.beans.binding.StringBinding;

/// One answer of the door in words: every one has one colour, one icon, one sentence and one thing
/// to do.
public final class ResultViewModel {

  private final ScanResult answer;
  private final Optional<String> next;
  private final Messages messages;
  private final ResultSentences sentences;

  /// @param next title of the declaration that is the next step
  public ResultViewModel(ScanResult answer, Optional<String> next, Event event, Messages messages) {
    this.answer = answer;
    this.next = next;
    this.messages = messages;
    this.sentences = new ResultSentences(event, new EventTime(event.zone(), messages), messages);
  }

  /// The answer itself.
  ScanResult answer() {
    return answer;
  }

  /// Its colour.
  public Tone tone() {
    return ResultTone.of(answer);
  }

  /// The line above the large one: what was recorded, or whose badge it is; may be empty.
  public StringBinding status() {
    return messages.bind(
        () ->
            sentences
                .recorded(answer)
                .or(() -> person().map(person -> sentences.who(answer, person)))
                .orElse(""));
  }

  /// The large line: the person who is welcome, or what is the matter.
  public StringBinding headline() {
    return messages.bind(
        () ->
            switch (answer) {
              case ScanResult.Ok ok -> sentences.who(ok, ok.participant());
              case ScanResult.Left left ->
                  messages.text("kiosk.result.goodbye", sentences.who(left, left.participant()));
              case ScanResult.Returned back ->
                  messages.text("kiosk.result.back", sentences.who(back, back.participant()));
              default -> sentences.matter(answer, hasStep());
            });
  }

  /// The line below it.
  public StringBinding detail() {
    return messages.bind(() -> sentences.detail(answer));
  }

  /// Whether a declaration is the next step.
  public boolean hasStep() {
    return next.isPresent();
  }

  /// Heading of the next step.
  public StringBinding step() {
    return messages.bind(() -> messages.text("kiosk.step", next.orElse("")));
  }

  /// The one thing to do.
  public KioskInput offer() {
    return switch (answer) {
      case ScanResult.OperatorCard _, ScanResult.Left _ -> new KioskInput.Back();
      case ScanResult.Ok _, ScanResult.Already _, ScanResult.Apart _, ScanResult.Returned _ ->
          hasStep() ? new KioskInput.Proceed() : new KioskInput.Back();
      case ScanResult.NotOpen _ -> new KioskInput.ShowProgramme();
      case ScanResult.Closed _,
          ScanResult.NotOnList _,
          ScanResult.NotInside _,
          ScanResult.Ended _,
          ScanResult.Failed _ ->
          new KioskInput.CallHelp();
      case ScanResult.WrongEvent _,
          ScanResult.Unknown _,
          ScanResult.BadCheck _,
          ScanResult.Foreign _ ->
          new KioskInput.Find();
    };
  }

  /// The words on its button.
  public StringBinding offerWords() {
    return switch (offer()) {
      case KioskInput.Proceed _ -> messages.bind("kiosk.proceed");
      case KioskInput.CallHelp _ -> messages.bind("kiosk.help.call");
      case KioskInput.Find _ -> messages.bind("kiosk.find");
      case KioskInput.ShowProgramme _ -> messages.bind("kiosk.programme.show");
      default -> messages.bind(isWelcome() ? "kiosk.done" : "kiosk.close");
    };
  }

  /// Whether the person was recorded just now.
  public boolean isWelcome() {
    return switch (answer) {
      case ScanResult.Ok _, ScanResult.Returned _, ScanResult.Left _ -> true;
      default -> false;
    };
  }

  /// Whether a person's name is on the screen, who may turn out to be somebody else. What was
  /// recorded without the common database is not taken back here.
  public boolean hasPerson() {
    return person().isPresent() && !(answer instanceof ScanResult.Apart);
  }

  private Optional<Participant> person() {
    return switch (answer) {
      case ScanResult.Ok ok -> Optional.of(ok.participant());
      case ScanResult.Already again -> Optional.of(again.participant());
      case ScanResult.Left left -> Optional.of(left.participant());
      case ScanResult.Returned back -> Optional.of(back.participant());
      case ScanResult.NotInside stranger -> Optional.of(stranger.participant());
      case ScanResult.NotOpen early -> Optional.of(early.participant());
      case ScanResult.Closed late -> Optional.of(late.participant());
      case ScanResult.NotOnList stranger -> Optional.of(stranger.participant());
      case ScanResult.Ended ended -> ended.participant();
      case ScanResult.Apart apart -> apart.participant();
      case ScanResult.OperatorCard _,
          ScanResult.WrongEvent _,
          ScanResult.Unknown _,
          ScanResult.BadCheck _,
          ScanResult.Foreign _,
          ScanResult.Failed _ ->
          Optional.empty();
    };
  }
}
