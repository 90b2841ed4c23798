package id.balai.evidence.key;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/// A time-stamp service (RFC 3161) on this computer alone.
public final class LocalStamps implements AutoCloseable {

  private final HttpServer server;
  private final X509CertificateHolder authority;
  private final TimeStampTokenGenerator stamper;
  private final Instant now;

  /// @param now the time that it stamps
  public LocalStamps(Instant now) throws Exception {
    this.now = now;
    KeyPair pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
    var name = new X500Name("CN=Cap Waktu Uji");
    authority =
        new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(now.minusSeconds(60)),
                Date.from(now.plus(36_500, ChronoUnit.DAYS)),
                name,
                pair.getPublic())
            .addExtension(
                Extension.extendedKeyUsage,
                true,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
    DigestCalculator sha256 =
        new JcaDigestCalculatorProviderBuilder()
            .build()
            .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
    stamper =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build(
                    "SHA256withECDSA",
                    pair.getPrivate(),
                    new JcaX509CertificateConverter().getCertificate(authority)),
            sha256,
            new ASN1ObjectIdentifier("1.2.3.4"));
    stamper.addCertificates(new JcaCertStore(List.of(authority)));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] answer = answer(exchange.getRequestBody().readAllBytes());
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  private byte[] answer(byte[] question) throws IOException {
    try {
      var responses = new TimeStampResponseGenerator(stamper, TSPAlgorithms.ALLOWED);
      return responses
          .generate(new TimeStampRequest(question), BigInteger.TWO, Date.from(now))
          .getEncoded();
    } catch (TSPException e) {
      throw new IOException(e);
    }
  }

  /// A stamp over some bytes.
  public byte[] over(byte[] content) throws Exception {
    byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(content);
    var question = new TimeStampRequestGenerator();
    question.setCertReq(true);
    byte[] asked = question.generate(NISTObjectIdentifiers.id_sha256, digest).getEncoded();
    return new TimeStampResponse(answer(asked)).getTimeStampToken().getEncoded();
  }

  /// Whose stamps they are.
  public X509CertificateHolder authority() {
    return authority;
  }

  /// The same certificate (DER, Base64).
  public String certificate() throws IOException {
    return Base64.getEncoder().encodeToString(authority.getEncoded());
  }

  /// Where to ask.
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
