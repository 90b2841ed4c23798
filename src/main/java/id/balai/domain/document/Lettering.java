package id.balai.domain.document;

import java.util.Optional;

/// What can be put on paper. Asked when a name enters the house, so that no paper ever shows a box
/// in the place of a letter.
public interface Lettering {

  /// The characters of `text` that no font of ours shows, each once, for example `م 𝔄`; empty when
  /// all of it can be printed.
  Optional<String> unshowable(String text);
}
