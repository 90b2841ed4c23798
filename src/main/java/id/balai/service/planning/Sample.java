package id.balai.service.planning;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import java.nio.file.Path;
import java.util.List;

/// A sample event, ready to be stored.
///
/// @param event the plan under a fresh id
/// @param texts the first versions of its declarations
/// @param people the list to be imported, on disk for as long as the program runs
public record Sample(Event event, List<DeclarationText> texts, Path people) {

  /// The names by which samples are asked for.
  public static final List<String> NAMES = List.of("rantau-pulung", "loa-janan");

  public Sample {
    texts = List.copyOf(texts);
  }
}
