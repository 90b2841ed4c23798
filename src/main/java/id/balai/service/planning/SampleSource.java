package id.balai.service.planning;

/// Where the sample events come from.
public interface SampleSource {

  /// Loads a sample.
  ///
  /// @param name one of [Sample#NAMES]
  /// @param code the code the event is to have; empty: the sample's own
  Sample load(String name, String code);
}
