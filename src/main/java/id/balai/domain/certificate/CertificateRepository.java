package id.balai.domain.certificate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the issued certificates.
public interface CertificateRepository {

  /// The newest certificate of this person, whether it stands or not.
  Optional<Certificate> find(UUID event, UUID participant);

  /// All certificates of an event, by sequence number, those that were voided among them.
  List<Certificate> ofEvent(UUID event);

  /// All certificates of an event with what became of them, by sequence number.
  List<IssuedCertificate> issued(UUID event);

  /// The certificate with this short code, of whichever event.
  Optional<IssuedCertificate> byCode(String code);
}
