package id.balai.evidence.key;

import id.balai.base.Sha256;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/// A time-stamp service (RFC 3161). It is asked only where the operator has named it (R46); it sees
/// a digest, never a paper.
final class TimeStamps {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int MOST_BYTES = 64 * 1024;
  private static final int NONCE_BITS = 64;

  private final URI service;
  private final SecureRandom random;
  private volatile boolean isSilent;

  TimeStamps(URI service, SecureRandom random) {
    this.service = service;
    this.random = random;
  }

  /// Whether the last question was not answered with a stamp.
  boolean isSilent() {
    return isSilent;
  }

  /// The service's word that a signature existed.
  ASN1Encodable over(byte[] signature) throws IOException {
    isSilent = true;
    ASN1Encodable stamp = stamp(signature);
    isSilent = false;
    return stamp;
  }

  private ASN1Encodable stamp(byte[] signature) throws IOException {
    try {
      byte[] digest = Sha256.of(signature);
      var generator = new TimeStampRequestGenerator();
      generator.setCertReq(true);
      TimeStampRequest request =
          generator.generate(
              NISTObjectIdentifiers.id_sha256, digest, new BigInteger(NONCE_BITS, random));
      var response = new TimeStampResponse(ask(request.getEncoded()));
      response.validate(request);
      if (response.getTimeStampToken() == null) {
        throw new IOException("the time-stamp service refused: " + response.getStatusString());
      }
      return response.getTimeStampToken().toCMSSignedData().toASN1Structure();
    } catch (TSPException e) {
      throw new IOException("the time-stamp service gave no stamp", e);
    }
  }

  private byte[] ask(byte[] question) throws IOException {
    try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var request =
          HttpRequest.newBuilder(service)
              .timeout(PATIENCE)
              .header("Content-Type", "application/timestamp-query")
              .POST(HttpRequest.BodyPublishers.ofByteArray(question))
              .build();
      var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (var body = response.body()) {
        byte[] answer = body.readNBytes(MOST_BYTES);
        if (response.statusCode() != 200) {
          throw new IOException("the time-stamp service answered " + response.statusCode());
        }
        return answer;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
