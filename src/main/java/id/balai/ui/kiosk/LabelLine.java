package id.balai.ui.kiosk;

import id.balai.domain.attendance.ScanResult;
import id.balai.domain.event.Event;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.PrinterTrouble;
import id.balai.service.printing.LabelResult;
import id.balai.service.printing.LabelService;
import id.balai.ui.kiosk.station.KioskContext;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The label of the person on the screen: has it printed once, and says how that goes for as long
/// as this person's answer is shown. What becomes of it later is told to nobody else.
final class LabelLine {

  private static final Logger LOG = LoggerFactory.getLogger(LabelLine.class);

  private final KioskContext context;
  private final Runnable touched;
  private final ReadOnlyStringWrapper key = new ReadOnlyStringWrapper(this, "key", "");
  private long shown;

  /// @param touched is told when there is something new to read
  LabelLine(KioskContext context, Runnable touched) {
    this.context = context;
    this.touched = touched;
  }

  /// The key of the sentence; empty: there is nothing to say.
  ReadOnlyStringProperty keyProperty() {
    return key.getReadOnlyProperty();
  }

  /// Another answer or another screen is shown.
  void leave() {
    shown++;
    key.set("");
  }

  /// The door answered. Prints a label where the event wants one for this answer.
  void answered(ScanResult answer) {
    leave();
    if (answer instanceof ScanResult.Ok ok && context.services().labels().isPresent()) {
      long number = shown;
      LabelService labels = context.services().labels().get();
      context
          .tasks()
          .run(
              () -> printed(labels, ok, number),
              said -> say(number, said),
              e -> {
                LOG.error("a label could not be printed", e);
                say(number, "kiosk.label.trouble");
              });
    }
  }

  /// In the background.
  private String printed(LabelService labels, ScanResult.Ok ok, long number) throws IOException {
    UUID id = context.event().id();
    Event event = context.services().repositories().events().find(id).orElseThrow();
    if (!LabelService.isWanted(event, ok.attendance())) {
      return "";
    }
    context.tasks().show(() -> say(number, "kiosk.label.printing"));
    return key(labels.atDoor(event, ok.participant().id(), context.door(), watch(number)));
  }

  private PrintWatch watch(long number) {
    return new PrintWatch() {
      @Override
      public void waiting(Set<PrinterTrouble> troubles) {
        String what = key(troubles);
        context.tasks().show(() -> say(number, what));
      }
    };
  }

  private void say(long number, String what) {
    if (number == shown) {
      key.set(what);
      if (!what.isEmpty()) {
        touched.run();
      }
    }
  }

  private static String key(LabelResult result) {
    return switch (result) {
      case LabelResult.Sent(PrintOutcome outcome) -> key(outcome);
      case LabelResult.PrintedBefore _ -> "";
      case LabelResult.NoPrinter _, LabelResult.NoCard _ -> "kiosk.label.desk";
    };
  }

  private static String key(PrintOutcome outcome) {
    return switch (outcome) {
      case PrintOutcome.Printed _ -> "kiosk.label.printed";
      case PrintOutcome.Queued queued ->
          queued.troubles().isEmpty() ? "kiosk.label.sent" : key(queued.troubles());
      case PrintOutcome.Failed _, PrintOutcome.Cancelled _ -> "kiosk.label.trouble";
    };
  }

  private static String key(Set<PrinterTrouble> troubles) {
    return troubles.contains(PrinterTrouble.PAPER_OUT)
        ? "kiosk.label.paper"
        : "kiosk.label.trouble";
  }
}
