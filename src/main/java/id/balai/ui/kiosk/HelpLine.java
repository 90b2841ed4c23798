package id.balai.ui.kiosk;

import id.balai.domain.access.Actor;
import id.balai.service.help.HelpCall;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.station.KioskContext;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The calls for an operator, from this kiosk and from others. All methods belong to the screen's
/// thread.
final class HelpLine {

  private static final Logger LOG = LoggerFactory.getLogger(HelpLine.class);

  private final KioskContext context;
  private final ReadOnlyObjectWrapper<List<HelpCall>> calls =
      new ReadOnlyObjectWrapper<>(this, "calls", List.of());
  private Runnable unhelp = () -> {};

  HelpLine(KioskContext context) {
    this.context = context;
  }

  /// Who waits for an operator at this event, here or at another station.
  ReadOnlyObjectProperty<List<HelpCall>> callsProperty() {
    return calls.getReadOnlyProperty();
  }

  /// Begins to follow the calls of other stations.
  void start() {
    unhelp = context.services().help().onChange(this::refresh);
    refresh();
  }

  /// Ends the following.
  void stop() {
    unhelp.run();
  }

  /// Calls an operator to this kiosk, and says so once the call is on disk; whoever came meanwhile
  /// keeps the screen.
  ///
  /// @param state where the kiosk stands
  /// @param go leads on
  void call(Supplier<KioskState> state, Consumer<KioskInput> go) {
    KioskState from = state.get();
    Consumer<KioskInput> lead =
        input -> {
          if (from.equals(state.get())) {
            go.accept(input);
          }
        };
    context
        .tasks()
        .run(
            () -> context.services().help().call(context.door()),
            isStored -> lead.accept(isStored ? new KioskInput.CallHelp() : new KioskInput.Broke()),
            e -> {
              LOG.error("a call for help could not be stored", e);
              lead.accept(new KioskInput.Broke());
            });
  }

  /// An operator came. Showing the card takes a call from this kiosk, if there is one.
  void operatorCame(Actor operator) {
    boolean isWaiting =
        calls.get().stream().anyMatch(call -> call.station().equals(context.door().station()));
    if (isWaiting) {
      context
          .tasks()
          .run(
              () -> {
                context.services().help().taken(context.door(), operator);
                return true;
              },
              _ -> {},
              e -> LOG.error("a call for help could not be taken", e));
    }
  }

  private void refresh() {
    context
        .tasks()
        .run(
            () -> context.services().help().open(context.event().id()),
            calls::set,
            e -> LOG.error("the calls for help could not be read", e));
  }
}
