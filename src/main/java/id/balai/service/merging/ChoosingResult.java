package id.balai.service.merging;

/// The result of a decision between what a lone door recorded and what stands against it.
public sealed interface ChoosingResult {

  /// It is on disk.
  record Chosen() implements ChoosingResult {}

  /// There is nothing to decide about it.
  record NotOpen() implements ChoosingResult {}

  /// Somebody changed what it is about meanwhile, or it cannot be parted any more. Nothing was
  /// stored.
  record Overtaken() implements ChoosingResult {}

  /// The storage did not take it, or the event was closed. Nothing was stored.
  record Failed() implements ChoosingResult {}
}
