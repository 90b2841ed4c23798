package id.balai.ui.console.settings;

import id.balai.domain.dataprotection.Backup;
import id.balai.domain.dataprotection.BackupResult;
import id.balai.domain.dataprotection.Backups;
import id.balai.service.dataprotection.DataKeyAdmin;
import id.balai.ui.console.PageModel;
import id.balai.ui.text.EventTime;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where backups go, the last one, and one more now.
final class BackupViewModel {

  private static final int KILOBYTE = 1000;

  /// How backups stand.
  ///
  /// @param folder where they go
  /// @param last the newest that lies there
  record State(Path folder, Optional<Backup> last) {}

  /// How it is said that a backup is there, and that it could not be written.
  private record Words(String made, String unwritable) {}

  private static final Words USUAL = new Words("keeping.backup.made", "keeping.backup.unwritable");

  private static final Words WHOLE =
      new Words("keeping.backup.whole.made", "keeping.backup.whole.unwritable");

  private static final String FAILED = "keeping.broken";

  private final PageModel page;
  private final DataKeyAdmin guarding;
  private final ReadOnlyObjectWrapper<Optional<State>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  BackupViewModel(PageModel page, DataKeyAdmin guarding) {
    this.page = page;
    this.guarding = guarding;
    read();
  }

  PageModel page() {
    return page;
  }

  /// Empty until it was read.
  ReadOnlyObjectProperty<Optional<State>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// When the last one was made and how large it is, or that there is none.
  String lastLine(State now) {
    EventTime time = page.times();
    return now.last()
        .map(
            last ->
                page.messages()
                        .text(
                            "keeping.backup.last",
                            time.date(last.at()),
                            time.time(last.at()),
                            Math.ceilDiv(last.bytes(), KILOBYTE))
                    + othersLine(last))
        .orElseGet(() -> page.messages().text("keeping.backup.none"));
  }

  /// What a laptop at a common database keeps of the others.
  private String othersLine(Backup last) {
    return last.others() == 0
        ? ""
        : " " + page.messages().text("keeping.backup.others", last.others());
  }

  void make() {
    page.runAlone(guarding::backUp, done -> made(done, USUAL), FAILED);
  }

  /// Lets backups go there from now on, and makes the first one.
  void moveTo(Path folder) {
    page.runAlone(() -> guarding.moveBackups(folder), done -> made(done, USUAL), FAILED);
  }

  /// Makes one that stands alone, with everything in this file.
  void makeWhole(Path file) {
    page.runAlone(() -> guarding.backUpWhole(file), done -> made(done, WHOLE), FAILED);
  }

  private void made(BackupResult result, Words words) {
    page.say(
        switch (result) {
          case BackupResult.Made _ -> words.made();
          case BackupResult.Unchanged _ -> "keeping.backup.unchanged";
          case BackupResult.Empty _ -> "keeping.backup.empty";
          case BackupResult.NotWritable _ -> words.unwritable();
        });
    read();
  }

  private void read() {
    Backups backups = guarding.keeping().backups();
    page.run(() -> Optional.of(new State(backups.folder(), backups.last())), state::set, FAILED);
  }
}
