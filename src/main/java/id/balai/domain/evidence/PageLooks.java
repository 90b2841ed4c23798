package id.balai.domain.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Draws the pages of papers as a reader sees them.
public interface PageLooks {

  /// The first page, from 1, that looks different in two versions of a paper.
  ///
  /// @param spots where a difference does not count
  /// @throws IOException when a page cannot be drawn
  Optional<Integer> difference(byte[] before, byte[] after, List<PageSpot> spots)
      throws IOException;

  /// A page as a PNG picture, with a frame and a number around every spot on it.
  ///
  /// @param page from 1
  /// @param spots of all pages; their numbers follow their order
  /// @throws IOException when the page cannot be drawn
  byte[] marked(byte[] pdf, int page, List<PageSpot> spots) throws IOException;
}
