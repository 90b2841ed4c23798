package id.balai.ui.kiosk;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.participant.Participant;
import id.balai.ui.control.CameraPanel;
import id.balai.ui.control.DisplayOptions;
import id.balai.ui.control.InkPad;
import id.balai.ui.kiosk.behalf.DelegateView;
import id.balai.ui.kiosk.examine.ExamineView;
import id.balai.ui.kiosk.examine.ExamineViewModel;
import id.balai.ui.kiosk.examine.ExaminedView;
import id.balai.ui.kiosk.examine.ExaminedViewModel;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.flow.PendingSignature;
import id.balai.ui.kiosk.leaving.PinView;
import id.balai.ui.kiosk.leaving.PinViewModel;
import id.balai.ui.kiosk.message.MessageView;
import id.balai.ui.kiosk.message.ProgrammeView;
import id.balai.ui.kiosk.operator.AssistedSigningView;
import id.balai.ui.kiosk.operator.OperatorView;
import id.balai.ui.kiosk.operator.SessionsView;
import id.balai.ui.kiosk.register.RegisterView;
import id.balai.ui.kiosk.register.RegisterViewModel;
import id.balai.ui.kiosk.resting.RestingView;
import id.balai.ui.kiosk.resting.RestingViewModel;
import id.balai.ui.kiosk.result.ResultView;
import id.balai.ui.kiosk.result.ResultViewModel;
import id.balai.ui.kiosk.search.ConfirmView;
import id.balai.ui.kiosk.search.SearchView;
import id.balai.ui.kiosk.search.SearchViewModel;
import id.balai.ui.kiosk.sign.SignView;
import id.balai.ui.kiosk.sign.SignViewModel;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.kiosk.station.Station;
import id.balai.ui.kiosk.thanks.ThanksView;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// Makes the page that belongs to a state.
final class KioskPages {

  private final KioskContext context;
  private final KioskViewModel kiosk;
  private final Consumer<KioskInput> take;
  private final Messages messages;

  KioskPages(KioskContext context, KioskViewModel kiosk) {
    this.context = context;
    this.kiosk = kiosk;
    this.take = kiosk::handle;
    this.messages = context.messages();
  }

  Screen pageOf(KioskState state) {
    return switch (state) {
      case KioskState.Resting _ -> resting();
      case KioskState.Result result -> result(result);
      case KioskState.TakenBack _ -> message(MessageView.Message.TAKEN_BACK);
      case KioskState.Reading reading -> sign(reading.duty());
      case KioskState.Signing signing -> sign(signing.duty());
      case KioskState.Thanks thanks -> thanks(thanks);
      case KioskState.Searching _ -> search(KioskInput.Picked::new);
      case KioskState.Confirming confirming -> confirm(confirming);
      case KioskState.Representing representing ->
          new DelegateView(representing.invited(), messages, take);
      case KioskState.Operating _ -> new OperatorView(messages, take);
      case KioskState.Choosing _ ->
          new SessionsView(
              context.event(), context.door(), context.clock().instant(), messages, take);
      case KioskState.Seeking _ -> search(KioskInput.Help::new);
      case KioskState.Aiding aiding ->
          new AssistedSigningView(
              aiding.person(), aiding.duty().map(duty -> duty.shown().title()), messages, take);
      case KioskState.Registering _ ->
          new RegisterView(
              new RegisterViewModel(
                  context.event(), form -> take.accept(new KioskInput.Enter(form))),
              messages,
              take);
      case KioskState.Programme _ ->
          new ProgrammeView(context.event(), messages, kiosk.countdown(), take);
      case KioskState.Examining _ ->
          new ExamineView(new ExamineViewModel(take), messages, camera("examine.show"), take);
      case KioskState.Examined examined ->
          new ExaminedView(
              new ExaminedViewModel(examined.report(), messages),
              messages,
              kiosk.countdown(),
              take);
      case KioskState.Helping _ -> message(MessageView.Message.HELP_COMES);
      case KioskState.OutOfOrder _ -> message(MessageView.Message.OUT_OF_ORDER);
      case KioskState.Leaving _ -> pin();
    };
  }

  private Screen resting() {
    var model =
        new RestingViewModel(
            context.event(), context.session(), context.isExit(), messages, kiosk.nowProperty());
    return new RestingView(
        model,
        new DisplayOptions(messages, kiosk.largeProperty()),
        camera(context.isExit() ? "kiosk.resting.exit.show" : "kiosk.resting.show"),
        take);
  }

  private CameraPanel camera(String ask) {
    Station station = context.station();
    return new CameraPanel(
        station.preview(), station.settings().camera(), messages, ask, station.hasCamera());
  }

  private Screen result(KioskState.Result result) {
    Optional<String> next = result.next().map(duty -> duty.text().title());
    var model = new ResultViewModel(result.answer(), next, context.event(), messages);
    return new ResultView(model, messages, kiosk.countdown(), label(), take);
  }

  private ObservableValue<String> label() {
    ReadOnlyStringProperty key = kiosk.labelProperty();
    return messages.bind(() -> key.get().isEmpty() ? "" : messages.text(key.get()), key);
  }

  private Screen sign(PendingSignature duty) {
    var model = new SignViewModel(duty, context.clock(), messages, take);
    Subscription notices = kiosk.noticeProperty().subscribe(model.noticeProperty()::set);
    return new SignView(model, new InkPad(context.clock()), messages, notices);
  }

  private Screen thanks(KioskState.Thanks thanks) {
    return new ThanksView(
        thanks.name(),
        thanks.next().map(duty -> duty.text().title()),
        messages,
        kiosk.countdown(),
        take);
  }

  private Screen search(Function<Participant, KioskInput> pick) {
    var people = context.services().people();
    return new SearchView(
        new SearchViewModel(people, context.event().id(), context.tasks()), messages, pick, take);
  }

  private Screen confirm(KioskState.Confirming asked) {
    Attendance.Means means = asked.isScanned() ? Attendance.Means.BADGE : Attendance.Means.SEARCH;
    return new ConfirmView(asked.person(), means, messages, take);
  }

  private Screen message(MessageView.Message message) {
    return new MessageView(message, messages, kiosk.countdown(), take);
  }

  private Screen pin() {
    var model =
        new PinViewModel(
            context.clock(),
            context.tasks(),
            context.station().operator().check(),
            () -> take.accept(KioskInput.OperatorCame.WITHOUT_NAME));
    return new PinView(model, messages, take);
  }
}
