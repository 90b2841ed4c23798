package id.balai.ui.console.archive;

import id.balai.domain.evidence.OfficeKey;
import id.balai.service.verifying.VerificationService;
import id.balai.ui.console.PageModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The keys of other offices that somebody made known for checks in this window. They are kept no
/// longer than it is open: who may write into the data folder must not be able to add one.
final class OtherOffices {

  private final PageModel page;
  private final VerificationService verifying;
  private final List<OfficeKey> met = new ArrayList<>();
  private final ReadOnlyObjectWrapper<List<OfficeKey>> shown =
      new ReadOnlyObjectWrapper<>(List.of());

  OtherOffices(PageModel page, VerificationService verifying) {
    this.page = page;
    this.verifying = verifying;
  }

  PageModel page() {
    return page;
  }

  /// The keys that are known besides the office's own.
  List<OfficeKey> met() {
    return List.copyOf(met);
  }

  /// The keys whose fingerprints are to be compared; none: nothing is asked.
  ReadOnlyObjectProperty<List<OfficeKey>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Reads a key file and shows its fingerprints; nothing is trusted by this.
  void read(Path file) {
    shown.set(List.of());
    page.run(
        () -> verifying.keysOf(file),
        found -> {
          shown.set(found);
          if (found.isEmpty()) {
            page.say("archive.others.none");
          } else {
            page.say("archive.others.compare", fingerprints(found));
          }
        },
        "archive.others.none");
  }

  /// The fingerprints are the published ones: checks take these keys from now on.
  void meet() {
    met.addAll(shown.get());
    shown.set(List.of());
    page.say("archive.others.met");
  }

  private static String fingerprints(List<OfficeKey> keys) {
    return keys.stream()
        .map(key -> key.fingerprint().replaceAll("(.{4})(?!$)", "$1 "))
        .collect(Collectors.joining("; "));
  }
}
