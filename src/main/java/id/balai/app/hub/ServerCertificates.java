package id.balai.app.hub;

import id.balai.base.Sha256;
import id.balai.base.WholeFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// The certificates of the server that this laptop runs: a root that is made once and that stations
/// know it by, and the server's own, made anew whenever the laptop has other addresses.
final class ServerCertificates {

  private static final String ROOT = "CN=Balai";
  private static final int LINE = 64;
  private static final int SERIAL_BITS = 120;

  /// A laptop whose clock stands wrong has to come in all the same.
  private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");

  private static final Instant UNTIL = Instant.parse("2060-01-01T00:00:00Z");

  private final Path folder;
  private final SecureRandom random;

  /// @param folder where they lie
  ServerCertificates(Path folder, SecureRandom random) {
    this.folder = folder;
    this.random = random;
  }

  /// The certificate by which stations know the server.
  Path root() {
    return folder.resolve("root.crt");
  }

  Path certificate() {
    return folder.resolve("server.crt");
  }

  Path key() {
    return folder.resolve("server.key");
  }

  /// Makes what is missing, and the server's own certificate for these addresses.
  void issue(List<String> addresses) throws IOException {
    try {
      if (Files.notExists(root())) {
        makeRoot();
      }
      KeyPair own = pair();
      PrivateKey issuer =
          KeyFactory.getInstance("EC")
              .generatePrivate(new PKCS8EncodedKeySpec(der(folder.resolve("root.key"))));
      var names = new ArrayList<GeneralName>();
      names.add(new GeneralName(GeneralName.dNSName, "localhost"));
      for (String address : addresses) {
        names.add(
            new GeneralName(
                isNumber(address) ? GeneralName.iPAddress : GeneralName.dNSName, address));
      }
      JcaX509v3CertificateBuilder builder = builder("CN=Balai pusat", own.getPublic());
      builder.addExtension(
          Extension.subjectAlternativeName,
          false,
          new GeneralNames(names.toArray(GeneralName[]::new)));
      X509Certificate made = signed(builder, issuer);
      write(key(), "PRIVATE KEY", own.getPrivate().getEncoded());
      write(certificate(), "CERTIFICATE", made.getEncoded());
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IOException("no certificate can be made", e);
    }
  }

  private void makeRoot() throws IOException, GeneralSecurityException, OperatorCreationException {
    KeyPair keys = pair();
    JcaX509v3CertificateBuilder builder = builder(ROOT, keys.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
    write(folder.resolve("root.key"), "PRIVATE KEY", keys.getPrivate().getEncoded());
    write(root(), "CERTIFICATE", signed(builder, keys.getPrivate()).getEncoded());
  }

  /// The digest of a certificate, as it stands in an invitation.
  ///
  /// @param pem its text
  /// @throws IOException when it is no certificate
  static String fingerprint(String pem) throws IOException {
    try {
      return Sha256.hex(
          CertificateFactory.getInstance("X.509")
              .generateCertificate(
                  new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
              .getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IOException("no certificate", e);
    }
  }

  private static boolean isNumber(String address) {
    return address.matches("[0-9.]+") || address.contains(":");
  }

  private KeyPair pair() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256, random);
    return generator.generateKeyPair();
  }

  private JcaX509v3CertificateBuilder builder(String subject, PublicKey key) {
    return new JcaX509v3CertificateBuilder(
        new X500Name(ROOT),
        new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE),
        Date.from(FROM),
        Date.from(UNTIL),
        new X500Name(subject),
        key);
  }

  private static X509Certificate signed(JcaX509v3CertificateBuilder builder, PrivateKey issuer)
      throws GeneralSecurityException, OperatorCreationException {
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer)));
  }

  private static void write(Path file, String kind, byte[] der) throws IOException {
    String body =
        Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der);
    String pem = "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    WholeFile.write(file, pem.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] der(Path pem) throws IOException {
    String body = WholeFile.text(pem).replaceAll("-----[A-Z ]+-----", "");
    return Base64.getMimeDecoder().decode(body);
  }
}
