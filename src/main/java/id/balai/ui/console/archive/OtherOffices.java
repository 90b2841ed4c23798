package id.balai.ui.console.archive;

import id.balai.domain.evidence.OfficeKey;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The keys of other offices that somebody made known for checks in this window. They are kept no
/// longer than it is open: who may write into the data folder must not be able to add one.
final class OtherOffices {

  private static final Logger LOG = LoggerFactory.getLogger(OtherOffices.class);

  private final ConsoleContext context;
  private final Messages messages;
  private final List<OfficeKey> met = new ArrayList<>();
  private final ReadOnlyObjectWrapper<List<OfficeKey>> shown =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  OtherOffices(ConsoleContext context) {
    this.context = context;
    this.messages = context.messages();
  }

  /// The keys that are known besides the office's own.
  List<OfficeKey> met() {
    return List.copyOf(met);
  }

  /// The keys whose fingerprints are to be compared; none: nothing is asked.
  ReadOnlyObjectProperty<List<OfficeKey>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// What came of the last step; may be empty.
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /// Reads a key file and shows its fingerprints; nothing is trusted by this.
  void read(Path file) {
    shown.set(List.of());
    context
        .tasks()
        .run(
            () -> context.services().verifying().keysOf(file),
            found -> {
              shown.set(found);
              said.set(
                  found.isEmpty()
                      ? messages.text("archive.others.none")
                      : messages.text("archive.others.compare", fingerprints(found)));
            },
            cause ->
                said.set(
                    ErrorMessages.status(
                        LOG, "a key file cannot be read", cause, messages, "archive.others.none")));
  }

  /// The fingerprints are the published ones: checks take these keys from now on.
  void meet() {
    met.addAll(shown.get());
    shown.set(List.of());
    said.set(messages.text("archive.others.met"));
  }

  private static String fingerprints(List<OfficeKey> keys) {
    return keys.stream()
        .map(key -> key.fingerprint().replaceAll("(.{4})(?!$)", "$1 "))
        .collect(Collectors.joining("; "));
  }
}
