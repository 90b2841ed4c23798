package id.balai.ui.kiosk;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.participant.Participant;
import java.util.List;
import java.util.stream.Stream;

/// A declaration that somebody is to sign now.
///
/// @param person who
/// @param text what is shown
/// @param later codes of the declarations to be signed after it
public record Duty(Participant person, DeclarationText text, List<String> later) {
  public Duty {
    later = List.copyOf(later);
  }

  /// Codes of this declaration and those after it.
  List<String> withLater() {
    return Stream.concat(Stream.of(text.code()), later.stream()).toList();
  }
}
