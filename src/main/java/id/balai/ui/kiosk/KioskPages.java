package id.balai.ui.kiosk;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.participant.Participant;
import id.balai.service.signing.SignatureSubmission;
import id.balai.ui.control.CameraPanel;
import id.balai.ui.control.DisplayOptions;
import id.balai.ui.control.InkPad;
import id.balai.ui.control.Page;
import id.balai.ui.kiosk.behalf.DelegateView;
import id.balai.ui.kiosk.examine.ExamineView;
import id.balai.ui.kiosk.examine.ExamineViewModel;
import id.balai.ui.kiosk.examine.ExaminedView;
import id.balai.ui.kiosk.examine.ExaminedViewModel;
import id.balai.ui.kiosk.leaving.PinView;
import id.balai.ui.kiosk.leaving.PinViewModel;
import id.balai.ui.kiosk.message.MessageView;
import id.balai.ui.kiosk.message.ProgrammeView;
import id.balai.ui.kiosk.register.RegisterView;
import id.balai.ui.kiosk.register.RegisterViewModel;
import id.balai.ui.kiosk.resting.RestingView;
import id.balai.ui.kiosk.resting.RestingViewModel;
import id.balai.ui.kiosk.result.Offer;
import id.balai.ui.kiosk.result.ResultView;
import id.balai.ui.kiosk.result.ResultViewModel;
import id.balai.ui.kiosk.search.ConfirmView;
import id.balai.ui.kiosk.search.SearchView;
import id.balai.ui.kiosk.search.SearchViewModel;
import id.balai.ui.kiosk.sign.SignView;
import id.balai.ui.kiosk.sign.SignViewModel;
import id.balai.ui.kiosk.thanks.ThanksView;
import id.balai.ui.text.Messages;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// Makes the page that belongs to a state.
final class KioskPages {

  private final KioskContext context;
  private final KioskViewModel kiosk;
  private final Messages messages;
  private final OperatorPages operators;

  KioskPages(KioskContext context, KioskViewModel kiosk) {
    this.context = context;
    this.kiosk = kiosk;
    this.operators = new OperatorPages(context, kiosk);
    this.messages = context.messages();
  }

  Page pageOf(KioskState state) {
    return switch (state) {
      case KioskState.Resting _ -> resting();
      case KioskState.Result result -> result(result);
      case KioskState.TakenBack _ -> message(MessageView.Message.TAKEN_BACK);
      case KioskState.Reading reading -> sign(reading.duty());
      case KioskState.Signing signing -> sign(signing.duty());
      case KioskState.Thanks thanks -> thanks(thanks);
      case KioskState.Searching _ -> search();
      case KioskState.Confirming confirming -> confirm(confirming);
      case KioskState.Representing representing -> represent(representing.invited());
      case KioskState.Operating _ -> operators.menu();
      case KioskState.Choosing _ -> operators.sessions();
      case KioskState.Seeking _ -> operators.seek();
      case KioskState.Aiding aiding -> operators.aid(aiding);
      case KioskState.Registering _ ->
          new RegisterView(
              new RegisterViewModel(context.event(), kiosk::register), messages, this::back);
      case KioskState.Programme _ ->
          new ProgrammeView(context.event(), messages, kiosk.countdown(), this::back);
      case KioskState.Examining _ -> examine();
      case KioskState.Examined examined -> examined(examined);
      case KioskState.Helping _ -> message(MessageView.Message.HELP_COMES);
      case KioskState.OutOfOrder _ -> message(MessageView.Message.OUT_OF_ORDER);
      case KioskState.Leaving _ -> pin();
    };
  }

  private Page resting() {
    var model =
        new RestingViewModel(
            context.event(), context.session(), context.isExit(), messages, kiosk.nowProperty());
    return new RestingView(
        model,
        new DisplayOptions(messages, kiosk.largeProperty()),
        camera(context.isExit() ? "kiosk.resting.exit.show" : "kiosk.resting.show"),
        new RestingView.Actions() {
          @Override
          public void find() {
            kiosk.handle(new KioskInput.Find());
          }

          @Override
          public void register() {
            kiosk.handle(new KioskInput.Register());
          }

          @Override
          public void callHelp() {
            kiosk.callHelp();
          }

          @Override
          public void examine() {
            kiosk.handle(new KioskInput.Examine());
          }
        });
  }

  private CameraPanel camera(String ask) {
    Station station = context.station();
    return new CameraPanel(
        station.preview(), station.settings().camera(), messages, ask, station.hasCamera());
  }

  private Page examine() {
    return new ExamineView(
        new ExamineViewModel(kiosk::examine), messages, camera("examine.show"), this::back);
  }

  private Page examined(KioskState.Examined examined) {
    return new ExaminedView(
        new ExaminedViewModel(examined.report(), messages),
        messages,
        kiosk.countdown(),
        () -> kiosk.handle(new KioskInput.Examine()),
        this::back);
  }

  private Page result(KioskState.Result result) {
    Optional<String> next = result.next().map(duty -> duty.text().title());
    var model = new ResultViewModel(result.answer(), next, context.event(), messages);
    return new ResultView(model, messages, kiosk.countdown(), label(), this::take);
  }

  private ObservableValue<String> label() {
    ReadOnlyStringProperty key = kiosk.labelProperty();
    return messages.bind(() -> key.get().isEmpty() ? "" : messages.text(key.get()), key);
  }

  private void take(Offer offer) {
    switch (offer) {
      case PROCEED -> kiosk.handle(new KioskInput.Proceed());
      case CLOSE -> back();
      case CALL_HELP -> kiosk.callHelp();
      case NOT_ME -> kiosk.notMe();
      case FIND -> kiosk.handle(new KioskInput.Find());
      case PROGRAMME -> kiosk.handle(new KioskInput.ShowProgramme());
    }
  }

  private Page sign(PendingSignature duty) {
    var model =
        new SignViewModel(
            duty.person(),
            duty.shown(),
            new SignViewModel.Known(
                duty.manner().identification(), duty.manner().assistance(), duty.delegate()),
            context.clock(),
            messages,
            new SignViewModel.Actions() {
              @Override
              public void reachedEnd(Instant at) {
                kiosk.handle(new KioskInput.ReachedEnd(at));
              }

              @Override
              public void inkChanged(boolean hasInk) {
                kiosk.handle(new KioskInput.InkChanged(hasInk));
              }

              @Override
              public void agree(SignatureSubmission drawn) {
                kiosk.sign(drawn);
              }

              @Override
              public void callHelp() {
                kiosk.callHelp();
              }

              @Override
              public void leave() {
                back();
              }
            });
    Subscription notices = kiosk.noticeProperty().subscribe(notice -> Notices.show(notice, model));
    return new SignView(model, new InkPad(context.clock()), messages, notices, otherLanguage(duty));
  }

  private Optional<SignView.OtherLanguage> otherLanguage(PendingSignature duty) {
    return duty.otherLanguage()
        .map(
            other ->
                new SignView.OtherLanguage(
                    other, () -> kiosk.handle(new KioskInput.TextChanged(duty.in(other)))));
  }

  private Page thanks(KioskState.Thanks thanks) {
    return new ThanksView(
        thanks.name(),
        thanks.next().map(duty -> duty.text().title()),
        messages,
        kiosk.countdown(),
        new ThanksView.Actions() {
          @Override
          public void proceed() {
            kiosk.handle(new KioskInput.Proceed());
          }

          @Override
          public void close() {
            back();
          }
        });
  }

  private Page search() {
    var people = context.services().people();
    return new SearchView(
        new SearchViewModel(people, context.event().id(), context.tasks()),
        messages,
        new SearchView.Actions() {
          @Override
          public void pick(Participant person) {
            kiosk.handle(new KioskInput.Picked(person));
          }

          @Override
          public void register() {
            kiosk.handle(new KioskInput.Register());
          }

          @Override
          public void back() {
            KioskPages.this.back();
          }
        });
  }

  private Page confirm(KioskState.Confirming asked) {
    Participant person = asked.person();
    Attendance.Means means = asked.isScanned() ? Attendance.Means.BADGE : Attendance.Means.SEARCH;
    return new ConfirmView(
        person,
        messages,
        new ConfirmView.Actions() {
          @Override
          public void present() {
            kiosk.admit(person.id(), means);
          }

          @Override
          public void represent() {
            kiosk.handle(new KioskInput.Represent());
          }

          @Override
          public void back() {
            KioskPages.this.back();
          }
        });
  }

  private Page represent(Participant invited) {
    return new DelegateView(
        invited, messages, delegate -> kiosk.admit(invited.id(), delegate), this::back);
  }

  private Page message(MessageView.Message message) {
    return new MessageView(message, messages, kiosk.countdown(), this::back);
  }

  private Page pin() {
    Operator operator = context.station().operator();
    var model =
        new PinViewModel(
            context.clock(),
            context.tasks(),
            operator.check(),
            () -> kiosk.handle(new KioskInput.OperatorCame(OperatorPages.WITHOUT_NAME)));
    return new PinView(model, messages, this::back);
  }

  private void back() {
    kiosk.handle(new KioskInput.Back());
  }
}
