package id.balai.paper.template;

import id.balai.paper.pdf.FormXObject;
import java.util.Map;

/// A template that was laid out once for an event.
///
/// @param plate ornaments and the words that are the same on every certificate
/// @param fields where a person's words and the drawings stand
/// @param inks signatures of the officials, by place
record CompiledTemplate(
    FormXObject plate, Map<Field, FieldBox> fields, Map<Field, FormXObject> inks) {

  CompiledTemplate {
    fields = Map.copyOf(fields);
    inks = Map.copyOf(inks);
  }

  /// The same with signatures.
  CompiledTemplate with(Map<Field, FormXObject> signatures) {
    return new CompiledTemplate(plate, fields, signatures);
  }
}
