package id.balai.evidence.key;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Makes keys and the certificates by which an office vouches for itself: nobody stands above it,
/// and nothing claims that somebody does.
final class NewKeys {

  private static final int YEARS = 20;
  private static final int SERIAL_BITS = 63;

  private final SecureRandom random;

  NewKeys(SecureRandom random) {
    this.random = random;
  }

  /// A key for heads, archives and tokens.
  KeyPair record() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
    generator.initialize(255, random);
    return generator.generateKeyPair();
  }

  /// A key for the seal on papers.
  KeyPair seal() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"), random);
    return generator.generateKeyPair();
  }

  /// A certificate that a key signs for itself.
  ///
  /// @param name whom it names
  /// @param algorithm for example `SHA256withECDSA`
  X509Certificate certificate(
      String name, PublicKey key, PrivateKey signer, String algorithm, Instant from)
      throws GeneralSecurityException {
    var subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
    Instant start = from.truncatedTo(ChronoUnit.DAYS);
    Instant end = start.plus(YEARS * 365L, ChronoUnit.DAYS);
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
              subject,
              new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE),
              Date.from(start),
              Date.from(end),
              subject,
              key);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      builder.addExtension(
          Extension.subjectKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
      return new JcaX509CertificateConverter()
          .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(signer)));
    } catch (OperatorCreationException | CertIOException e) {
      throw new GeneralSecurityException("no certificate", e);
    }
  }
}
