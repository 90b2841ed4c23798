package id.balai.ui.console.devices;

import id.balai.ui.control.Tone;
import id.balai.ui.text.Messages;
import java.util.List;

/// How something stands, in a sentence that follows the language.
///
/// @param tone whether it is well
/// @param key of the sentence
/// @param values put into it
record Answer(Tone tone, String key, List<Object> values) {

  Answer {
    values = List.copyOf(values);
  }

  static Answer of(Tone tone, String key, Object... values) {
    return new Answer(tone, key, List.of(values));
  }

  /// A sentence that stands already.
  static Answer said(Tone tone, String sentence) {
    return new Answer(tone, "devices.said", List.of(sentence));
  }

  String in(Messages messages) {
    return messages.text(key, values.toArray());
  }
}
