package id.balai.service.signing;

/// The result of a change of a declaration.
public sealed interface DeclaringResult {

  /// It is on disk.
  record Written() implements DeclaringResult {}

  /// Nothing is different from what stands.
  record Unchanged() implements DeclaringResult {}

  /// Another declaration of the event has this code.
  record CodeTaken() implements DeclaringResult {}

  /// Somebody has signed it; kind and session stay as they are.
  record Bound() implements DeclaringResult {}

  /// Somebody else changed it in the same moment; look again.
  record Overtaken() implements DeclaringResult {}

  /// The storage did not take it.
  record Failed() implements DeclaringResult {}
}
