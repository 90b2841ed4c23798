package id.balai.paper.printing.ipp;

import id.balai.domain.layout.PaperSize;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the sizes out of media names as PWG 5101.1 forms them: `iso_a4_210x297mm`,
/// `na_legal_8.5x14in`, and the smallest and largest paper of one's own, `custom_min_…` and
/// `custom_max_…`.
final class MediaNames {

  private static final Pattern SIZE =
      Pattern.compile("(\\w*?)_([0-9.]{1,8})x([0-9.]{1,8})(mm|in)$");

  /// Tenths of a millimetre by which a paper may be off and still be the same.
  private static final double SLACK = 15;

  private MediaNames() {}

  /// The sizes among `names`.
  static Set<PaperSize> sizes(Collection<String> names) {
    var sizes = EnumSet.noneOf(PaperSize.class);
    Optional<Size> smallest = named(names, "custom_min");
    Optional<Size> largest = named(names, "custom_max");
    for (PaperSize size : PaperSize.values()) {
      boolean isListed =
          names.stream().map(MediaNames::size).flatMap(Optional::stream).anyMatch(s -> s.is(size));
      boolean isWithin =
          smallest.isPresent()
              && largest.isPresent()
              && smallest.get().fitsInto(size)
              && largest.get().holds(size);
      if (isListed || isWithin) {
        sizes.add(size);
      }
    }
    return sizes;
  }

  private static Optional<Size> named(Collection<String> names, String start) {
    return names.stream()
        .filter(name -> name.startsWith(start))
        .map(MediaNames::size)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Size> size(String name) {
    Matcher found = SIZE.matcher(name);
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      double unit = found.group(4).equals("mm") ? 10 : 254;
      return Optional.of(
          new Size(
              Double.parseDouble(found.group(2)) * unit,
              Double.parseDouble(found.group(3)) * unit));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// In tenths of a millimetre.
  private record Size(double width, double height) {

    boolean is(PaperSize size) {
      return Math.abs(width - size.width()) <= SLACK && Math.abs(height - size.height()) <= SLACK;
    }

    boolean fitsInto(PaperSize size) {
      return width <= size.width() && height <= size.height();
    }

    boolean holds(PaperSize size) {
      return width >= size.width() && height >= size.height();
    }
  }
}
