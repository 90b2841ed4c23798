package id.balai.service.signing;

/// The result of taking a signature back.
public sealed interface AnnullingResult {

  /// It no longer counts; that is on disk.
  record Annulled() implements AnnullingResult {}

  /// The person has no signature under this declaration, or no longer. Nothing was stored.
  record NotSigned() implements AnnullingResult {}

  /// The storage did not take it. The signature still counts.
  record Failed() implements AnnullingResult {}
}
