package id.balai.scan.locate;

import java.util.Comparator;
import java.util.Optional;

/// A guess whose view has been fixed.
///
/// @param agreement how well the timing lines agree with it, at most 1
record RefinedHypothesis(Hypothesis guess, View view, double agreement) {
  private static final double LEAST_ROUGH_AGREEMENT = 0;
  private static final double LEAST_AGREEMENT = 0.3;
  private static final double ALIGNMENT_WEIGHT = 3;
  private static final double ALIGNMENT_FROM_EDGE = 6.5;

  /// The most promising first.
  static final Comparator<RefinedHypothesis> BEST_FIRST =
      Comparator.comparingDouble(f -> f.guess.mismatch() - f.agreement);

  /// Fixes the view of a guess by its finders alone.
  ///
  /// @return empty when the frame contradicts the guess
  static Optional<RefinedHypothesis> roughly(Gray gray, Hypothesis guess) {
    return View.through(guess.places(), Bend.NONE)
        .map(view -> new RefinedHypothesis(guess, view, Timing.agreement(gray, view)))
        .filter(fixed -> fixed.agreement > LEAST_ROUGH_AGREEMENT);
  }

  /// The same with the alignment pattern, where it is seen.
  ///
  /// @param reach how many modules from its expected place the pattern is looked for
  /// @return empty when the frame contradicts the guess
  Optional<RefinedHypothesis> aligned(Gray gray, double reach) {
    return through(gray, guess, landmarks(gray, reach), view.bend());
  }

  /// Fixes the view of a guess on a paper that is curled as its landmarks say.
  ///
  /// @return empty when the frame contradicts the guess
  static Optional<RefinedHypothesis> curled(Gray gray, Hypothesis guess, double reach) {
    return View.through(guess.places(), Bend.fitting(guess.places()))
        .map(bent -> new RefinedHypothesis(guess, bent, 0).landmarks(gray, reach))
        .flatMap(places -> through(gray, guess, places, Bend.fitting(places)));
  }

  private Landmarks landmarks(Gray gray, double reach) {
    double place = guess.places().dimension() - ALIGNMENT_FROM_EDGE;
    return AlignmentSearch.find(gray, view, reach)
        .map(seen -> guess.places().with(place, place, seen, ALIGNMENT_WEIGHT))
        .orElse(guess.places());
  }

  private static Optional<RefinedHypothesis> through(
      Gray gray, Hypothesis guess, Landmarks places, Bend bend) {
    return View.through(places, bend)
        .map(better -> new RefinedHypothesis(guess, better, Timing.agreement(gray, better)))
        .filter(fixed -> fixed.agreement > LEAST_AGREEMENT);
  }
}
