package id.balai.service.certificates;

import id.balai.domain.certificate.Certificate;

/// The result of changing an issued certificate.
public sealed interface CertificateChange {

  /// It no longer counts.
  record Voided() implements CertificateChange {}

  /// Another one counts in its place.
  record Reissued(Certificate replacement) implements CertificateChange {}

  /// There is no such certificate, or it has been voided or replaced before.
  record NotStanding() implements CertificateChange {}

  /// A change of a certificate needs a reason, and a person has a name.
  record Incomplete() implements CertificateChange {}

  /// Nothing could be stored; everything is as it was.
  record Failed() implements CertificateChange {}
}
