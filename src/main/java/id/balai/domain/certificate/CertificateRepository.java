package id.balai.domain.certificate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the issued certificates.
public interface CertificateRepository {

  /// The certificate of this person.
  Optional<Certificate> find(UUID event, UUID participant);

  /// All certificates of an event, by sequence number.
  List<Certificate> ofEvent(UUID event);
}
