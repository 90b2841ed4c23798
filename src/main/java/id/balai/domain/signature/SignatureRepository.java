package id.balai.domain.signature;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the signatures.
public interface SignatureRepository {

  /// The signature of this person under this declaration.
  Optional<Signature> find(UUID event, String declaration, UUID participant);

  /// Everybody's signature under a declaration, in order of signing.
  List<Signature> of(UUID event, String declaration);

  /// Everybody's signatures in an event, in order of signing.
  List<Signature> ofEvent(UUID event);

  /// Everybody's signatures on paper in an event, in the order in which they were recorded.
  List<PaperSignature> onPaper(UUID event);

  /// Signatures of an event that were taken back, in the order in which they were.
  List<AnnulledSignature> annulled(UUID event);

  /// Whether this person has signed this declaration, on the pad or on paper.
  boolean hasSigned(UUID event, String declaration, UUID participant);
}
