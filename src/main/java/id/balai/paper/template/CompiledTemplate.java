package id.balai.paper.template;

import id.balai.paper.pdf.Plate;
import java.util.Map;

/// A template that was laid out once for an event.
///
/// @param plate ornaments and the words that are the same on every certificate
/// @param fields where a person's words and the drawings stand
record CompiledTemplate(Plate plate, Map<Field, FieldBox> fields) {

  CompiledTemplate {
    fields = Map.copyOf(fields);
  }
}
