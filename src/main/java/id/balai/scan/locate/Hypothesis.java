package id.balai.scan.locate;

import java.util.List;

/// A guess: these finder patterns belong to one code of this size.
///
/// @param mismatch how badly the finders fit together; 0 is perfect
record Hypothesis(Landmarks places, List<Finder> finders, double mismatch) {}
