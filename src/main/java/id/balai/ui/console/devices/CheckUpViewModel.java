package id.balai.ui.console.devices;

import id.balai.service.doctor.CheckUpService;
import id.balai.service.doctor.Doctor.Display;
import id.balai.service.doctor.Doctor.Finding;
import id.balai.service.doctor.DoctorWords;
import id.balai.service.station.StationMemory;
import id.balai.ui.console.PageModel;
import id.balai.ui.control.Tone;
import id.balai.ui.task.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The same examination as `balai doctor`, begun by a person, and the report of it for whoever
/// helps. All methods belong to the screen's thread; the work is done in the background.
public final class CheckUpViewModel {

  private final PageModel page;
  private final CheckUpService checkUp;
  private final StationMemory station;
  private final ObservableList<Finding> findings = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<StatusSentence> answer =
      new ReadOnlyObjectWrapper<>(StatusSentence.of(Tone.QUIET, "devices.checkup.resting"));
  private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();

  /// @param station knows whether a kiosk uses the devices now
  public CheckUpViewModel(PageModel page, CheckUpService checkUp, StationMemory station) {
    this.page = page;
    this.checkUp = checkUp;
    this.station = station;
  }

  /// What was found last; empty before the first time.
  ObservableList<Finding> findings() {
    return findings;
  }

  /// How it stands as a whole.
  ReadOnlyObjectProperty<StatusSentence> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /// Whether it is being examined or written.
  ReadOnlyBooleanProperty lookingProperty() {
    return looking.getReadOnlyProperty();
  }

  /// Examines everything anew.
  void examine(Display display) {
    work(() -> examined(display), this::show);
  }

  /// Examines everything anew and writes it into a file of the event's folder.
  void report(Display display) {
    Path file = page.papers().of(page.event().code()).resolve("laporan-bantuan.zip");
    Locale language = page.messages().language().locale();
    work(
        () -> {
          List<Finding> found = examined(display);
          checkUp.report(file, found, language);
          return found;
        },
        found -> {
          show(found);
          page.done(
              Outcome.file(
                  page.messages().text("devices.checkup.reported", file.getFileName()), file));
        });
  }

  private List<Finding> examined(Display display) {
    return checkUp.examine(display, !station.openKiosks().isEmpty());
  }

  private void work(
      java.util.concurrent.Callable<List<Finding>> work, Consumer<List<Finding>> done) {
    if (looking.get()) {
      return;
    }
    looking.set(true);
    answer.set(StatusSentence.of(Tone.INFO, "devices.checkup.looking"));
    page.tasks()
        .run(
            work,
            found -> {
              looking.set(false);
              done.accept(found);
            },
            cause -> {
              looking.set(false);
              answer.set(
                  StatusSentence.said(Tone.BAD, page.trouble(cause, "devices.checkup.broke")));
            });
  }

  private void show(List<Finding> found) {
    findings.setAll(found);
    answer.set(
        DoctorWords.isUrgent(found)
            ? StatusSentence.of(Tone.BAD, "devices.checkup.urgent")
            : StatusSentence.of(Tone.OK, "devices.checkup.ready"));
  }
}
