package id.balai.service.issuing;

import java.util.random.RandomGenerator;

/// Draws the codes by which certificates are checked.
///
/// @param random a `SecureRandom` for certificates that are handed out
public record CertificateCodes(RandomGenerator random) {

  String next() {
    return ShortCode.draw(random);
  }
}
