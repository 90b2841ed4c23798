package id.balai.evidence.key;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/// A key that seals papers.
///
/// @param key EC P-256, or RSA of 2,048 bits or more
/// @param chain its certificate first, then those of its issuers
record SealKey(PrivateKey key, List<X509Certificate> chain) {

  SealKey {
    chain = List.copyOf(chain);
  }

  X509Certificate certificate() {
    return chain.getFirst();
  }
}
