package id.balai.ui.kiosk;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.event.Session;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.PaperSignature;
import id.balai.ui.control.Page;
import id.balai.ui.kiosk.operator.AssistedSigningView;
import id.balai.ui.kiosk.operator.OperatorView;
import id.balai.ui.kiosk.operator.SessionsView;
import id.balai.ui.kiosk.search.SearchView;
import id.balai.ui.kiosk.search.SearchViewModel;
import java.util.Optional;

/// The pages that only an operator comes to, by PIN or card.
final class OperatorPages {

  /// Anyone who knows the PIN.
  static final Actor WITHOUT_NAME = new Actor(AccessLevel.OPERATOR, "", Optional.empty());

  private final KioskContext context;
  private final KioskViewModel kiosk;

  OperatorPages(KioskContext context, KioskViewModel kiosk) {
    this.context = context;
    this.kiosk = kiosk;
  }

  Page menu() {
    return new OperatorView(
        context.messages(),
        new OperatorView.Actions() {
          @Override
          public void helpSigning() {
            kiosk.handle(new KioskInput.Seek());
          }

          @Override
          public void changeSession() {
            kiosk.handle(new KioskInput.ChangeSession());
          }

          @Override
          public void leave() {
            context.station().operator().left().run();
          }

          @Override
          public void back() {
            OperatorPages.this.back();
          }
        });
  }

  Page sessions() {
    return new SessionsView(
        context.event(),
        context.door(),
        context.clock().instant(),
        context.messages(),
        new SessionsView.Actions() {
          @Override
          public void choose(Session session) {
            if (session.code().equals(context.door().session())) {
              kiosk.handle(new KioskInput.TimedOut());
            } else {
              context.station().operator().moved().accept(session.code());
            }
          }

          @Override
          public void back() {
            OperatorPages.this.back();
          }
        });
  }

  Page seek() {
    var people = context.services().people();
    return new SearchView(
        new SearchViewModel(people, context.event().id(), context.tasks()),
        context.messages(),
        new SearchView.Actions() {
          @Override
          public void pick(Participant person) {
            kiosk.seek(person);
          }

          @Override
          public void register() {
            kiosk.handle(new KioskInput.Register());
          }

          @Override
          public void back() {
            OperatorPages.this.back();
          }
        });
  }

  Page aid(KioskState.Aiding aiding) {
    Optional<String> title = aiding.duty().map(duty -> duty.shown().title());
    return new AssistedSigningView(
        aiding.person(),
        title,
        context.messages(),
        new AssistedSigningView.Actions() {
          @Override
          public void onPad(Assistance assistance) {
            aiding
                .duty()
                .map(duty -> duty.by(SigningMode.helped(assistance, aiding.who())))
                .ifPresent(duty -> kiosk.handle(new KioskInput.Begin(duty)));
          }

          @Override
          public void onPaper(PaperSignature.Kind kind, Optional<Assistance> assistance) {
            aiding
                .duty()
                .ifPresent(duty -> kiosk.signOnPaper(duty, kind, assistance, aiding.who()));
          }

          @Override
          public void back() {
            OperatorPages.this.back();
          }
        });
  }

  private void back() {
    kiosk.handle(new KioskInput.Back());
  }
}
