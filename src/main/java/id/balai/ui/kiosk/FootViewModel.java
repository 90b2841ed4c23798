package id.balai.ui.kiosk;

import id.balai.service.checkin.CheckInService;
import id.balai.service.checkin.Figures;
import id.balai.service.help.HelpCall;
import id.balai.ui.control.DeviceHealth;
import id.balai.ui.control.Tone;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;

/// The foot of every kiosk screen: how the devices are, where it stands, how many came, what time
/// it is at the event.
public final class FootViewModel {

  private final KioskContext context;
  private final KioskViewModel kiosk;
  private final Messages messages;
  private final EventTime times;

  public FootViewModel(KioskContext context, KioskViewModel kiosk) {
    this.context = context;
    this.kiosk = kiosk;
    this.messages = context.messages();
    this.times = context.times();
  }

  /// The devices in the order of their chips.
  public ObservableValue<List<DeviceHealth>> devices() {
    return context.station().devices();
  }

  /// What a chip says.
  public StringBinding deviceWords(DeviceHealth state) {
    return messages.bind(
        switch (state.device()) {
          case SCANNER ->
              switch (state.health()) {
                case READY -> "kiosk.scanner.ready";
                case TROUBLE -> "kiosk.scanner.trouble";
                case BLOCKED -> "kiosk.scanner.blocked";
                case ABSENT -> "kiosk.scanner.absent";
              };
          case CAMERA ->
              switch (state.health()) {
                case READY -> "kiosk.camera.ready";
                case TROUBLE -> "kiosk.camera.trouble";
                case BLOCKED -> "kiosk.camera.blocked";
                case ABSENT -> "kiosk.camera.absent";
              };
          case STORAGE ->
              switch (state.health()) {
                case READY -> "kiosk.storage.ready";
                case TROUBLE, BLOCKED -> "kiosk.storage.trouble";
                case ABSENT -> "kiosk.storage.absent";
              };
        });
  }

  /// The colour of a chip.
  public Tone deviceTone(DeviceHealth state) {
    return switch (state.health()) {
      case READY -> Tone.OK;
      case TROUBLE, BLOCKED -> Tone.WARN;
      case ABSENT -> Tone.QUIET;
    };
  }

  /// Who waits for an operator: this station itself, or others by name. Empty: nobody.
  public StringBinding helpWords() {
    ObservableValue<List<HelpCall>> calls = kiosk.helpCallsProperty();
    return messages.bind(() -> helpWords(calls.getValue()), calls);
  }

  private String helpWords(List<HelpCall> calls) {
    if (calls.isEmpty()) {
      return "";
    }
    boolean isOwn = calls.stream().anyMatch(call -> call.station().equals(station()));
    String others =
        calls.stream()
            .map(HelpCall::station)
            .filter(name -> !name.equals(station()))
            .collect(Collectors.joining(", "));
    return others.isEmpty() && isOwn
        ? messages.text("kiosk.help.waiting")
        : messages.text("kiosk.help.elsewhere", others);
  }

  /// Since when this door is alone, and how many badges were read meanwhile and are not merged yet.
  /// Empty: neither.
  public StringBinding apartWords() {
    ObservableValue<Instant> now = kiosk.nowProperty();
    CheckInService checkIn = context.services().checkIn();
    return messages.bind(
        () -> apartWords(checkIn.waiting(), checkIn.aloneFor().map(now.getValue()::minus)), now);
  }

  private String apartWords(long waiting, Optional<Instant> alone) {
    String merging = waiting == 0 ? "" : messages.text("kiosk.apart", waiting);
    return alone
        .map(since -> messages.text("kiosk.alone", times.clock(since)))
        .map(words -> merging.isEmpty() ? words : words + " · " + merging)
        .orElse(merging);
  }

  public String station() {
    return context.door().station();
  }

  /// Its station as people read it, and whether they leave through it.
  public StringBinding place() {
    return messages.bind(
        () -> context.isExit() ? messages.text("kiosk.exit", station()) : station());
  }

  /// How many came.
  public StringBinding attended() {
    ObservableValue<Figures> figures = kiosk.figuresProperty();
    return messages.bind(
        () -> messages.text("kiosk.count", figures.getValue().attended()), figures);
  }

  /// Of how many.
  public StringBinding invited() {
    ObservableValue<Figures> figures = kiosk.figuresProperty();
    return messages.bind(
        () -> messages.text("kiosk.count.of", figures.getValue().invited()), figures);
  }

  /// Hour and minute at the event.
  public StringBinding clock() {
    ObservableValue<Instant> now = kiosk.nowProperty();
    return messages.bind(() -> times.clock(now.getValue()), now);
  }

  /// Zone and day at the event.
  public StringBinding day() {
    ObservableValue<Instant> now = kiosk.nowProperty();
    return messages.bind(
        () -> " " + times.zone(now.getValue()) + " · " + times.date(now.getValue()), now);
  }

  /// Whether the computer's clock cannot be right (R50).
  public ReadOnlyBooleanProperty clockIsWrong() {
    return kiosk.clockIsWrongProperty();
  }
}
