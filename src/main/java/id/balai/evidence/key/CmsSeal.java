package id.balai.evidence.key;

import id.balai.base.Sha256;
import id.balai.domain.evidence.Seal;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Certificate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The seal as a CMS signature (RFC 5652) in the form that PAdES wants: the certificate is named
/// under the signature (signing-certificate-v2), and the time is not, because it stands in the
/// paper.
final class CmsSeal implements Seal {

  private static final Logger LOG = LoggerFactory.getLogger(CmsSeal.class);

  private static final int STAMP_ROOM = 12_288;

  /// So many seals do not wait for a service that has just failed.
  private static final int UNASKED = 200;

  private final AtomicInteger unasked = new AtomicInteger();

  private final RawSigner signer;
  private final Certificate certificate;
  private final ASN1Set chain;
  private final Attribute named;
  private final Optional<TimeStamps> stamps;
  private final int room;

  private CmsSeal(SealKey key, Optional<TimeStamps> stamps)
      throws GeneralSecurityException, IOException {
    this.signer = RawSigner.of(key.key());
    this.certificate = Certificate.getInstance(key.certificate().getEncoded());
    var all = new ASN1EncodableVector();
    for (X509Certificate each : key.chain()) {
      all.add(Certificate.getInstance(each.getEncoded()));
    }
    this.chain = new DERSet(all);
    byte[] digest = Sha256.of(key.certificate().getEncoded());
    this.named =
        attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new SigningCertificateV2(new ESSCertIDv2(digest)));
    this.stamps = stamps;
    // A number in an EC signature is one byte shorter now and then.
    this.room = bare(new byte[32]).length + 8 + (stamps.isPresent() ? STAMP_ROOM : 0);
  }

  static CmsSeal of(SealKey key, Optional<TimeStamps> stamps) throws IOException {
    try {
      return new CmsSeal(key, stamps);
    } catch (GeneralSecurityException e) {
      throw new IOException("the certificate of the seal cannot be used", e);
    }
  }

  @Override
  public int room() {
    return room;
  }

  @Override
  public String name() {
    var names = certificate.getSubject().getRDNs(BCStyle.CN);
    return names.length > 0 && names[0].getFirst().getValue() instanceof ASN1String word
        ? word.getString()
        : certificate.getSubject().toString();
  }

  @Override
  public byte[] sign(byte[] digest) throws IOException {
    if (stamps.isEmpty()) {
      return bare(digest);
    }
    ASN1Set signed = attributes(digest);
    byte[] signature = signer.sign(signed.getEncoded(ASN1Encoding.DER));
    if (unasked.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      return cms(signed, signature, null);
    }
    try {
      ASN1Encodable stamp = stamps.get().over(signature);
      byte[] whole =
          cms(
              signed,
              signature,
              new DERSet(attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, stamp)));
      if (whole.length <= room) {
        return whole;
      }
      LOG.warn("the stamp of the time-stamp service is too large; sealed without it");
    } catch (IOException e) {
      LOG.warn("the time-stamp service gave no stamp; sealed without it", e);
      unasked.set(UNASKED);
    }
    return cms(signed, signature, null);
  }

  private byte[] bare(byte[] digest) throws IOException {
    ASN1Set signed = attributes(digest);
    return cms(signed, signer.sign(signed.getEncoded(ASN1Encoding.DER)), null);
  }

  private ASN1Set attributes(byte[] digest) {
    var signed = new ASN1EncodableVector();
    signed.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
    signed.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest)));
    signed.add(named);
    return new DERSet(signed);
  }

  private byte[] cms(
      ASN1Set signed, byte[] signature, @org.jspecify.annotations.Nullable ASN1Set unsigned)
      throws IOException {
    var info =
        new SignerInfo(
            new SignerIdentifier(new IssuerAndSerialNumber(certificate)),
            RawSigner.SHA256,
            signed,
            signer.algorithm(),
            new DEROctetString(signature),
            unsigned);
    var data =
        new SignedData(
            new DERSet(RawSigner.SHA256),
            new ContentInfo(CMSObjectIdentifiers.data, null),
            chain,
            null,
            new DERSet(info));
    return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER);
  }

  private static Attribute attribute(ASN1ObjectIdentifier name, ASN1Encodable value) {
    return new Attribute(name, new DERSet(value));
  }
}
