package id.balai.evidence.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.balai.fixture.MovingClock;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A seal carries the stamp of the service that the operator has named, and none without.
final class TimeStampTest {

  private static final Instant NOW = Instant.parse("2024-10-07T03:00:00Z");
  private static final byte[] DIGEST = new byte[32];

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // before every test
  private HttpServer server;

  @SuppressWarnings("NullAway.Init") // before every test
  private X509CertificateHolder authority;

  @SuppressWarnings("NullAway.Init") // before every test
  private TimeStampTokenGenerator stamper;

  @BeforeEach
  void serve() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
    var name = new X500Name("CN=Cap Waktu Uji");
    authority =
        new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(NOW.minusSeconds(60)),
                Date.from(NOW.plus(36_500, ChronoUnit.DAYS)),
                name,
                pair.getPublic())
            .addExtension(
                Extension.extendedKeyUsage,
                true,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
    DigestCalculator sha1 =
        new JcaDigestCalculatorProviderBuilder()
            .build()
            .get(
                new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                    org.bouncycastle.asn1.oiw.OIWObjectIdentifiers.idSHA1));
    stamper =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build(
                    "SHA256withECDSA",
                    pair.getPrivate(),
                    new org.bouncycastle.cert.jcajce.JcaX509CertificateConverter()
                        .getCertificate(authority)),
            sha1,
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

  private byte[] answer(byte[] question) throws java.io.IOException {
    try {
      var responses = new TimeStampResponseGenerator(stamper, TSPAlgorithms.ALLOWED);
      return responses
          .generate(new TimeStampRequest(question), BigInteger.TWO, Date.from(NOW))
          .getEncoded();
    } catch (org.bouncycastle.tsp.TSPException e) {
      throw new java.io.IOException(e);
    }
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aSealCarriesTheStampOfTheNamedServiceAndOnlyThen() throws Exception {
    OfficeVault vault = vault();
    assertThat(vault.timeStampService()).isEmpty();
    assertThat(stamp(vault.seal().orElseThrow().sign(DIGEST))).isEmpty();
    vault.timeStampService(Optional.of(service()));
    byte[] seal = vault().seal().orElseThrow().sign(DIGEST);
    TimeStampToken stamp = stamp(seal).orElseThrow();
    stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority));
    assertThat(stamp.getTimeStampInfo().getGenTime()).isEqualTo(Date.from(NOW));
    vault.timeStampService(Optional.empty());
    assertThat(stamp(vault().seal().orElseThrow().sign(DIGEST))).isEmpty();
  }

  @Test
  void aSealIsMadeWithoutAStampWhenTheServiceDoesNotAnswer() throws Exception {
    OfficeVault vault = vault();
    vault.timeStampService(Optional.of(service()));
    server.stop(0);
    assertThat(stamp(vault.seal().orElseThrow().sign(DIGEST))).isEmpty();
  }

  private static Optional<TimeStampToken> stamp(byte[] seal) throws Exception {
    SignerInformation signer =
        new CMSSignedData(new CMSProcessableByteArray(DIGEST), seal)
            .getSignerInfos()
            .iterator()
            .next();
    if (signer.getUnsignedAttributes() == null) {
      return Optional.empty();
    }
    Attribute stamp =
        signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    return Optional.of(
        new TimeStampToken(
            new CMSSignedData(
                stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded())));
  }

  private URI service() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private OfficeVault vault() {
    return new OfficeVault(folder.resolve("kunci"), new MovingClock(NOW), new SecureRandom());
  }
}
