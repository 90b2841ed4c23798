package id.balai.evidence.key;

import id.balai.base.Sha256;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateKey;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/// Signs bytes so that equal bytes give equal signatures.
interface RawSigner {

  /// SHA-256, the only digest in use.
  AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

  /// What the signature is made with.
  AlgorithmIdentifier algorithm();

  /// A signature over a message.
  byte[] sign(byte[] message) throws IOException;

  /// A signer for a key that [#isUsable].
  static RawSigner of(PrivateKey key) {
    return switch (key) {
      case ECPrivateKey ec -> new Ec(ec.getS());
      case RSAPrivateKey _ -> new Rsa(key);
      default -> throw new IllegalArgumentException("no key for a seal: " + key.getAlgorithm());
    };
  }

  /// Whether papers can be sealed with this key.
  static boolean isUsable(PrivateKey key) {
    return switch (key) {
      case ECPrivateKey ec -> ec.getParams().getOrder().equals(Ec.P256.getN());
      case RSAPrivateKey rsa -> rsa.getModulus().bitLength() >= 2048;
      default -> false;
    };
  }

  /// ECDSA on P-256 with the nonce of RFC 6979.
  record Ec(BigInteger secret) implements RawSigner {

    private static final ECDomainParameters P256 =
        new ECDomainParameters(CustomNamedCurves.getByName("P-256"));

    @Override
    public AlgorithmIdentifier algorithm() {
      return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    }

    @Override
    public byte[] sign(byte[] message) throws IOException {
      var signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
      signer.init(true, new ECPrivateKeyParameters(secret, P256));
      BigInteger[] signature = signer.generateSignature(Sha256.of(message));
      return StandardDSAEncoding.INSTANCE.encode(P256.getN(), signature[0], signature[1]);
    }
  }

  /// RSA with PKCS#1 v1.5, which has no random part.
  record Rsa(PrivateKey key) implements RawSigner {

    @Override
    public AlgorithmIdentifier algorithm() {
      return new AlgorithmIdentifier(
          PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
    }

    @Override
    public byte[] sign(byte[] message) throws IOException {
      try {
        Signature rsa = Signature.getInstance("SHA256withRSA");
        rsa.initSign(key);
        rsa.update(message);
        return rsa.sign();
      } catch (GeneralSecurityException e) {
        throw new IOException("the key does not sign", e);
      }
    }
  }
}
