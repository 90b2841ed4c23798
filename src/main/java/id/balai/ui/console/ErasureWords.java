package id.balai.ui.console;

import id.balai.service.dataprotection.ErasureReport;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Says what erasing people reached, what is left to do by hand, and what the program cannot reach.
///
/// @param messages of the screen
public record ErasureWords(Messages messages) {

  /// Files and folders that are named; more are counted.
  private static final int NAMED = 3;

  /// A few sentences for anyone who erased somebody.
  ///
  /// @param reports of all who were erased; empty where only recordings of signing hands went
  public String of(List<ErasureReport> reports) {
    if (reports.isEmpty()) {
      return messages.text("erasure.done");
    }
    List<ErasureReport> done =
        reports.stream()
            .filter(report -> report.outcome() != ErasureReport.Outcome.FAILED)
            .toList();
    var said = new ArrayList<String>();
    if (done.size() < reports.size()) {
      said.add(messages.text("erasure.failed"));
    }
    if (!done.isEmpty()) {
      said.add(messages.text("erasure.done"));
      int files = done.stream().mapToInt(ErasureReport::files).sum();
      if (files > 0) {
        said.add(messages.text("erasure.files", files));
      }
      name(said, "erasure.left", done.stream().flatMap(each -> each.left().stream()).toList());
      name(said, "erasure.away", done.stream().flatMap(each -> each.away().stream()).toList());
      said.add(
          messages.text(
              "erasure.beyond",
              done.stream()
                  .flatMap(each -> each.beyond().stream())
                  .mapToInt(beyond -> beyond.times())
                  .sum()));
    }
    return String.join(" ", said);
  }

  private void name(List<String> said, String key, List<Path> paths) {
    List<String> names = paths.stream().map(Path::toString).distinct().toList();
    String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    if (names.size() > NAMED) {
      said.add(messages.text(key, messages.text("erasure.more", first, names.size() - NAMED)));
    } else if (!names.isEmpty()) {
      said.add(messages.text(key, first));
    }
  }
}
