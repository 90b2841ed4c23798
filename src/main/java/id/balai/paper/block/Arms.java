package id.balai.paper.block;

import id.balai.domain.event.Emblem;
import id.balai.domain.event.Letterhead;
import id.balai.paper.pdf.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The arms of letterheads, unpacked. A batch of papers has one, so the last one is kept.
public final class Arms {

  private volatile Optional<Unpacked> last = Optional.empty();

  private record Unpacked(Emblem emblem, Picture picture) {}

  /// The picture of a letterhead; empty when it has none.
  public Optional<Picture> of(Letterhead letterhead) {
    return letterhead.emblem().map(this::picture);
  }

  private Picture picture(Emblem emblem) {
    Optional<Unpacked> known = last.filter(one -> one.emblem().equals(emblem));
    if (known.isPresent()) {
      return known.get().picture();
    }
    try {
      Picture picture = Picture.of(emblem);
      last = Optional.of(new Unpacked(emblem, picture));
      return picture;
    } catch (IOException e) {
      throw new UncheckedIOException("an emblem that was taken is no picture", e);
    }
  }
}
