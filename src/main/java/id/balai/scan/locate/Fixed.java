package id.balai.scan.locate;

import java.util.Comparator;
import java.util.Optional;

/// A guess whose view has been fixed.
///
/// @param agreement how well the timing lines agree with it, at most 1
record Fixed(Hypothesis guess, View view, double agreement) {
  private static final double LEAST_AGREEMENT = 0.3;
  private static final double ALIGNMENT_WEIGHT = 3;
  private static final double ALIGNMENT_FROM_EDGE = 6.5;

  /// The most promising first.
  static final Comparator<Fixed> BEST_FIRST =
      Comparator.comparingDouble(f -> f.guess.mismatch() - f.agreement);

  /// Fixes the view of a guess by its finders and, where it is seen, the alignment pattern.
  ///
  /// @param reach how many modules from its expected place the alignment pattern is looked for
  /// @return empty when the frame contradicts the guess
  static Optional<Fixed> of(Gray gray, Hypothesis guess, Bend bend, double reach) {
    Optional<View> rough = View.through(guess.places(), bend);
    if (rough.isEmpty() || Timing.agreement(gray, rough.get()) < 0) {
      return Optional.empty();
    }
    double place = guess.places().dimension() - ALIGNMENT_FROM_EDGE;
    View view =
        AlignmentSearch.find(gray, rough.get(), reach)
            .map(seen -> guess.places().with(place, place, seen, ALIGNMENT_WEIGHT))
            .flatMap(places -> View.through(places, bend))
            .orElse(rough.get());
    double agreement = Timing.agreement(gray, view);
    return agreement < LEAST_AGREEMENT
        ? Optional.empty()
        : Optional.of(new Fixed(guess, view, agreement));
  }
}
