package id.balai.evidence.key;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/// The PKCS#12 file in which the keys lie; other programs open it with the same password.
final class KeyStoreFile {

  private static final String RECORD = "catatan";
  private static final String SEAL = "segel";

  /// Rounds by which a password that was drawn at random is stretched: it needs none.
  static final int DRAWN = 1_000;

  /// Rounds by which a password that a person has chosen is stretched.
  static final int TYPED = 100_000;

  private static final List<String> ROUNDS =
      List.of(
          "keystore.pkcs12.macIterationCount",
          "keystore.pkcs12.keyPbeIterationCount",
          "keystore.pkcs12.certPbeIterationCount");

  private KeyStoreFile() {}

  /// The keys under a password.
  ///
  /// @param rounds by which it is stretched
  static byte[] write(KeyRing keys, char[] password, int rounds) throws IOException {
    try {
      return bytes(keys, password, rounds);
    } catch (GeneralSecurityException e) {
      throw new IOException("the keys cannot be written", e);
    }
  }

  /// The JDK takes the number of rounds from its security settings alone.
  private static synchronized byte[] bytes(KeyRing keys, char[] password, int rounds)
      throws IOException, GeneralSecurityException {
    ROUNDS.forEach(name -> Security.setProperty(name, Integer.toString(rounds)));
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, password);
      store.setKeyEntry(
          RECORD, keys.record(), password, new Certificate[] {keys.recordCertificate()});
      store.setKeyEntry(
          SEAL, keys.seal().key(), password, keys.seal().chain().toArray(Certificate[]::new));
      var bytes = new ByteArrayOutputStream();
      store.store(bytes, password);
      return bytes.toByteArray();
    } finally {
      ROUNDS.forEach(name -> Security.setProperty(name, Integer.toString(DRAWN)));
    }
  }

  /// The keys in a file of ours, or empty when the password is wrong.
  static Optional<KeyRing> read(byte[] file, char[] password) throws IOException {
    Optional<KeyStore> opened = open(file, password);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try {
      KeyStore store = opened.get();
      if (store.getKey(RECORD, password) instanceof PrivateKey record
          && store.getCertificate(RECORD) instanceof X509Certificate certificate) {
        SealKey seal =
            sealKey(store, SEAL, password).orElseThrow(() -> new IOException("no key of a seal"));
        return Optional.of(new KeyRing(record, certificate, seal));
      }
      throw new IOException("no key of a record");
    } catch (GeneralSecurityException e) {
      throw new IOException("the file of keys is damaged", e);
    }
  }

  /// The first key of anybody's PKCS#12 file, or empty when it holds none.
  static Optional<SealKey> firstKey(KeyStore store, char[] password) throws IOException {
    try {
      for (Enumeration<String> names = store.aliases(); names.hasMoreElements(); ) {
        Optional<SealKey> found = sealKey(store, names.nextElement(), password);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IOException("the key cannot be read", e);
    }
  }

  /// Opens a PKCS#12 file, or empty when the password is wrong or it is no such file.
  static Optional<KeyStore> open(byte[] bytes, char[] password) throws IOException {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(bytes), password);
      return Optional.of(store);
    } catch (IOException e) {
      if (e.getCause() instanceof UnrecoverableKeyException) {
        return Optional.empty();
      }
      throw e;
    } catch (GeneralSecurityException e) {
      throw new IOException("no PKCS#12 file", e);
    }
  }

  private static Optional<SealKey> sealKey(KeyStore store, String name, char[] password)
      throws GeneralSecurityException {
    Certificate[] chain = store.getCertificateChain(name);
    if (chain == null || !(store.getKey(name, password) instanceof PrivateKey key)) {
      return Optional.empty();
    }
    List<X509Certificate> certificates = new ArrayList<>();
    for (Certificate certificate : chain) {
      if (certificate instanceof X509Certificate x509) {
        certificates.add(x509);
      }
    }
    return certificates.isEmpty() ? Optional.empty() : Optional.of(new SealKey(key, certificates));
  }
}
