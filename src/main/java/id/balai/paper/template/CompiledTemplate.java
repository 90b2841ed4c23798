package id.balai.paper.template;

import id.balai.paper.pdf.FormXObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A template that was laid out once for an event.
///
/// @param plate ornaments and the words that are the same on every certificate
/// @param fields where a person's words and the drawings stand
/// @param personal those of them that differ from person to person, in the order of reading
/// @param inks signatures of the officials, by place
record CompiledTemplate(
    FormXObject plate,
    Map<Field, FieldBox> fields,
    List<Place> personal,
    Map<Field, FormXObject> inks) {

  CompiledTemplate {
    fields = Map.copyOf(fields);
    personal = List.copyOf(personal);
    inks = Map.copyOf(inks);
  }

  /// One place.
  record Place(Field field, FieldBox box) {}

  /// A template without signatures.
  static CompiledTemplate of(FormXObject plate, Map<Field, FieldBox> fields) {
    var personal = new ArrayList<Place>();
    for (Field field : Field.values()) {
      FieldBox box = fields.get(field);
      if (box != null && field.kind().isPersonal()) {
        personal.add(new Place(field, box));
      }
    }
    return new CompiledTemplate(plate, fields, personal, Map.of());
  }

  /// The same with signatures.
  CompiledTemplate with(Map<Field, FormXObject> signatures) {
    return new CompiledTemplate(plate, fields, personal, signatures);
  }
}
