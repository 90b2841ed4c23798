package id.balai.paper.pdf;

import id.balai.paper.type.Run;
import org.apache.pdfbox.cos.COSDictionary;

/// The fonts that a file is set in, and the one picture that it may show.
interface Fonts {

  /// Registers the file's picture and returns its name among the resources.
  String use(Picture picture);

  /// Registers the letters of a run and returns the name of its font among the resources.
  String use(Run run);

  /// What pages name as their resources.
  COSDictionary resources();

  /// Embeds what was registered; called once, before a file is written.
  void finish();
}
