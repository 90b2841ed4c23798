package id.balai.domain.document;

import id.balai.domain.event.Event;

/// Empty frames for photographs of the event, to be glued in, with lines for what they show.
///
/// @param event whose letterhead is printed
/// @param frames 1 to 40, four on a page
/// @param identity what tells this paper from others
public record PhotoPage(Event event, int frames, PaperIdentity identity) implements Document {

  public PhotoPage {
    if (frames < 1 || frames > 40) {
      throw new IllegalArgumentException("1 to 40 frames");
    }
  }
}
