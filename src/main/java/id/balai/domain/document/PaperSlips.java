package id.balai.domain.document;

import id.balai.domain.event.Event;
import id.balai.domain.event.Session;

/// Numbered slips to sign by pen when the power is out (R55); typed in later and marked as from
/// paper.
///
/// @param event whose name and date are printed
/// @param session which part of it
/// @param first number of the first slip, from 1
/// @param count how many slips, 1 to 1,000
/// @param identity what tells this paper from others
public record PaperSlips(Event event, Session session, int first, int count, PaperIdentity identity)
    implements Document {

  public PaperSlips {
    if (first < 1 || count < 1 || count > 1000) {
      throw new IllegalArgumentException("1 to 1,000 slips, numbered from 1");
    }
  }
}
