package id.balai.domain.declaration;

import java.util.UUID;

/// Exactly which text somebody had before the eyes.
///
/// @param event id of the event
/// @param declaration code of the declaration
/// @param version of the text
/// @param language ISO 639 code of the text that was shown
/// @param hash of that text, see [DeclarationText#hash()]
public record TextRead(UUID event, String declaration, int version, String language, String hash) {

  /// What is read of this text.
  public static TextRead of(DeclarationText text) {
    return new TextRead(text.event(), text.code(), text.version(), text.language(), text.hash());
  }
}
