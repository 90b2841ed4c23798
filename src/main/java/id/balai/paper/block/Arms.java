package id.balai.paper.block;

import id.balai.domain.event.Emblem;
import id.balai.paper.pdf.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The arms of letterheads, unpacked. A batch of papers has one or two, so the last two are kept.
public final class Arms {

  private volatile List<Unpacked> last = List.of();

  private record Unpacked(Emblem emblem, Picture picture) {}

  /// The picture of an emblem.
  public Picture of(Emblem emblem) {
    List<Unpacked> kept = last;
    Optional<Unpacked> known = kept.stream().filter(one -> one.emblem().equals(emblem)).findFirst();
    if (known.isPresent()) {
      return known.get().picture();
    }
    try {
      Picture picture = Picture.of(emblem);
      var unpacked = new Unpacked(emblem, picture);
      last = Stream.concat(Stream.of(unpacked), kept.stream().limit(1)).toList();
      return picture;
    } catch (IOException e) {
      throw new UncheckedIOException("an emblem that was taken is no picture", e);
    }
  }
}
