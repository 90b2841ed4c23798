package id.balai.paper;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/// The oracle for seals: the reference implementation of the European signature standards.
final class Dss {
  private Dss() {}

  /// What it says of a file's seals.
  ///
  /// @param trusted certificates (DER, Base64) whose word counts
  static List<Verdict> verdicts(byte[] pdf, String... trusted) throws Exception {
    var verifier = new CommonCertificateVerifier();
    var source = new CommonTrustedCertificateSource();
    for (String certificate : trusted) {
      byte[] der = Base64.getDecoder().decode(certificate);
      source.addCertificate(
          new CertificateToken(
              (X509Certificate)
                  CertificateFactory.getInstance("X.509")
                      .generateCertificate(new ByteArrayInputStream(der))));
    }
    verifier.addTrustedCertSources(source);
    var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(verifier);
    var report = validator.validateDocument().getSimpleReport();
    return report.getSignatureIdList().stream()
        .map(id -> new Verdict(report.getIndication(id), report.getSignatureFormat(id)))
        .toList();
  }

  /// One seal.
  record Verdict(Indication indication, SignatureLevel level) {}
}
