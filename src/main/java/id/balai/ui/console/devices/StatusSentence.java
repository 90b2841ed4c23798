package id.balai.ui.console.devices;

import id.balai.ui.control.Tone;
import id.balai.ui.text.Messages;
import java.util.List;

/// How something stands, in a sentence that follows the language.
///
/// @param tone whether it is well
/// @param key of the sentence
/// @param values put into it
record StatusSentence(Tone tone, String key, List<Object> values) {

  StatusSentence {
    values = List.copyOf(values);
  }

  static StatusSentence of(Tone tone, String key, Object... values) {
    return new StatusSentence(tone, key, List.of(values));
  }

  /// A sentence that stands already.
  static StatusSentence said(Tone tone, String sentence) {
    return new StatusSentence(tone, "devices.said", List.of(sentence));
  }

  String in(Messages messages) {
    return messages.text(key, values.toArray());
  }
}
