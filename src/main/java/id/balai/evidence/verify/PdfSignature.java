package id.balai.evidence.verify;

import id.balai.base.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/// A signature in a PDF (ISO 32000-1 section 12.8) over everything but its own room.
///
/// @param pdf the file
/// @param range where the two covered parts begin and how long they are
@SuppressWarnings("ArrayRecordComponent") // never compared
record PdfSignature(byte[] pdf, int[] range) {

  private static final int LONGEST_NAME = 200;

  /// The two covered parts of a file, or empty when these are not two parts around a signature.
  static Optional<PdfSignature> of(byte[] pdf, int @org.jspecify.annotations.Nullable [] range) {
    if (range == null || range.length != 4) {
      return Optional.empty();
    }
    boolean isRight =
        range[0] == 0
            && range[1] > 0
            && range[2] > range[1] + 2
            && range[3] >= 0
            && (long) range[2] + range[3] <= pdf.length
            && pdf[range[1]] == '<'
            && pdf[range[2] - 1] == '>';
    return isRight ? Optional.of(new PdfSignature(pdf, range)) : Optional.empty();
  }

  /// How many of the file's first bytes it speaks for.
  int end() {
    return range[2] + range[3];
  }

  /// Whose it is, if it holds.
  ///
  /// @param isOurs whether it was written by us: then no bit of it may be in another form
  Optional<X509CertificateHolder> signer(boolean isOurs) {
    try {
      byte[] cms = cms(isOurs);
      var signed = new CMSSignedData(new CMSProcessableByteArray(covered()), cms);
      Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
      if (signers.size() != 1) {
        return Optional.empty();
      }
      SignerInformation signer = signers.iterator().next();
      Optional<X509CertificateHolder> own =
          signed.getCertificates().getMatches(null).stream()
              .filter(certificate -> signer.getSID().match(certificate))
              .findFirst();
      if (own.isEmpty() || (isOurs && !isPlain(cms, signed, signer, own.get()))) {
        return Optional.empty();
      }
      return holds(signer, own.get()) ? own : Optional.empty();
    } catch (IOException
        | CMSException
        | GeneralSecurityException
        | OperatorCreationException
        | RuntimeException e) {
      return Optional.empty();
    }
  }

  /// Whether it is a time stamp over the file (ISO 32000-2 section 12.8.5) that holds.
  boolean isStamp() {
    try {
      var token = new TimeStampToken(new CMSSignedData(cms(false)));
      var imprint = token.getTimeStampInfo();
      boolean isOverThis =
          imprint.getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
              && Arrays.equals(imprint.getMessageImprintDigest(), Sha256.of(covered()));
      Optional<X509CertificateHolder> own =
          token.getCertificates().getMatches(null).stream()
              .filter(certificate -> token.getSID().match(certificate))
              .findFirst();
      return isOverThis
          && own.isPresent()
          && token.isSignatureValid(new JcaSimpleSignerInfoVerifierBuilder().build(own.get()));
    } catch (IOException
        | CMSException
        | GeneralSecurityException
        | OperatorCreationException
        | TSPException
        | RuntimeException e) {
      return false;
    }
  }

  /// Whether what no signature covers (versions, kinds, algorithms, names) stands byte for byte as
  /// we write it: the parts that count are put together anew.
  private static boolean isPlain(
      byte[] cms, CMSSignedData signed, SignerInformation signer, X509CertificateHolder certificate)
      throws IOException {
    SignedData data = SignedData.getInstance(signed.toASN1Structure().getContent());
    SignerInfo info = signer.toASN1Structure();
    var sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    var right =
        new ContentInfo(
            CMSObjectIdentifiers.signedData,
            new SignedData(
                new DERSet(sha256),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                data.getCertificates(),
                null,
                new DERSet(
                    new SignerInfo(
                        new SignerIdentifier(
                            new IssuerAndSerialNumber(certificate.toASN1Structure())),
                        sha256,
                        info.getAuthenticatedAttributes(),
                        info.getDigestEncryptionAlgorithm(),
                        info.getEncryptedDigest(),
                        info.getUnauthenticatedAttributes()))));
    var parameters = info.getDigestEncryptionAlgorithm().getParameters();
    return Arrays.equals(right.getEncoded(ASN1Encoding.DER), cms)
        && (parameters == null || parameters.equals(DERNull.INSTANCE));
  }

  private byte[] covered() {
    byte[] covered = new byte[range[1] + range[3]];
    System.arraycopy(pdf, 0, covered, 0, range[1]);
    System.arraycopy(pdf, range[2], covered, range[1], range[3]);
    return covered;
  }

  private static boolean holds(SignerInformation signer, X509CertificateHolder certificate)
      throws CMSException, GeneralSecurityException, OperatorCreationException, IOException {
    return isMeant(signer, certificate)
        && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
  }

  /// Whether the signature is about this certificate, where it says which (RFC 5035): otherwise
  /// another name could be put beside the same key.
  private static boolean isMeant(SignerInformation signer, X509CertificateHolder certificate)
      throws OperatorCreationException, IOException {
    AttributeTable attributes = signer.getSignedAttributes();
    Attribute named =
        attributes == null
            ? null
            : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (named == null) {
      return true;
    }
    ESSCertIDv2[] meant =
        SigningCertificateV2.getInstance(named.getAttributeValues()[0]).getCerts();
    DigestCalculator hash =
        new JcaDigestCalculatorProviderBuilder().build().get(meant[0].getHashAlgorithm());
    try (OutputStream hashed = hash.getOutputStream()) {
      hashed.write(certificate.getEncoded());
    }
    return Arrays.equals(meant[0].getCertHashObject().getOctets(), hash.getDigest());
  }

  /// The certificate as it stands in files of public keys.
  static String text(X509CertificateHolder certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (IOException e) {
      throw new IllegalStateException("a certificate that was read can be written", e);
    }
  }

  /// Whom a certificate names.
  static String name(X509CertificateHolder certificate) {
    return name(certificate.getSubject());
  }

  /// Who vouches for a certificate.
  static String issuer(X509CertificateHolder certificate) {
    return name(certificate.getIssuer());
  }

  /// A name is somebody else's word: it may be of any length and hold anything.
  private static String name(X500Name name) {
    var names = name.getRDNs(BCStyle.CN);
    String text =
        names.length > 0 && names[0].getFirst().getValue() instanceof ASN1String word
            ? word.getString().replaceAll("\\p{C}", " ").strip()
            : "";
    return text.isEmpty() ? "?" : text.substring(0, Math.min(text.length(), LONGEST_NAME));
  }

  /// The signature out of its room, of which the rest is zeros. Others write their signatures in
  /// other forms than we do (BER), so of theirs only the end is looked for.
  private byte[] cms(boolean isOurs) throws IOException {
    int from = range[1] + 1;
    String digits = new String(pdf, from, range[2] - 1 - from, StandardCharsets.US_ASCII);
    boolean isOneCase =
        digits.equals(digits.toLowerCase(Locale.ROOT))
            || (!isOurs && digits.equals(digits.toUpperCase(Locale.ROOT)));
    if (!isOneCase) {
      throw new IOException("digits of another hand");
    }
    byte[] room = HexFormat.of().parseHex(digits);
    var in = new ByteArrayInputStream(room);
    byte[] written;
    try (var asn1 = new ASN1InputStream(in)) {
      var object = asn1.readObject();
      if (object == null) {
        throw new IOException("no signature");
      }
      written = object.getEncoded();
    }
    int length = isOurs ? written.length : room.length - in.available();
    for (int at = length; at < room.length; at++) {
      if (room[at] != 0) {
        throw new IOException("more than a signature");
      }
    }
    if (isOurs && !Arrays.equals(written, 0, length, room, 0, length)) {
      throw new IOException("not as it was written");
    }
    return Arrays.copyOf(room, length);
  }
}
