package id.balai.ui.console.documents;

import id.balai.domain.layout.SheetMode;
import id.balai.ui.text.Messages;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How sheets are filled, in words.
final class ModeWords extends StringConverter<SheetMode> {

  private final Messages messages;

  ModeWords(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String toString(@Nullable SheetMode mode) {
    return mode == null ? "" : messages.text(DocumentWords.of(mode));
  }

  @Override
  public SheetMode fromString(String typed) {
    throw new UnsupportedOperationException("nothing is typed here");
  }
}
