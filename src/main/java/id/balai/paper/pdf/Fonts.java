package id.balai.paper.pdf;

import id.balai.paper.type.Run;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;

/// The fonts that a file is set in, the pictures that it may show, and its plates.
interface Fonts {

  /// Registers a picture and returns its name among the resources.
  String use(Picture picture);

  /// Registers the letters of a run and returns the name of its font among the resources.
  String use(Run run);

  /// The name of a plate among the resources, or empty when it is not there yet.
  Optional<String> name(FormXObject plate);

  /// Puts a plate among the resources.
  ///
  /// @param words content stream of its words
  void put(FormXObject plate, byte[] words);

  /// What pages name as their resources.
  COSDictionary resources();

  /// Embeds what was registered; called once, before a file is written.
  void finish();
}
