package id.balai.evidence.externalsigning;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import id.balai.domain.evidence.SigningPlace;
import id.balai.evidence.key.LocalStamps;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// Somebody who signs papers with a key that the office does not have, by programs that are not
/// ours.
public final class OutsideService {

  private final KeyPair pair;
  private final X509Certificate certificate;

  public OutsideService(String official) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    pair = generator.generateKeyPair();
    Instant from = Instant.parse("2024-01-01T00:00:00Z");
    certificate =
        new JcaX509CertificateConverter()
            .getCertificate(
                new JcaX509v3CertificateBuilder(
                        new X500Name("CN=Penerbit Uji"),
                        BigInteger.TWO,
                        Date.from(from),
                        Date.from(from.plus(36_500, ChronoUnit.DAYS)),
                        new X500NameBuilder().addRDN(BCStyle.CN, official).build(),
                        pair.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
  }

  /// Signs with the European reference implementation; visibly, where a place is given.
  public byte[] sign(byte[] pdf, Optional<SigningPlace> place) throws Exception {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(certificate));
    parameters.setCertificateChain(new CertificateToken(certificate));
    parameters.bLevel().setSigningDate(Date.from(Instant.parse("2024-10-08T02:00:00Z")));
    if (place.isPresent()) {
      parameters.setImageParameters(picture(pdf, place.get()));
    }
    var service = new PAdESService(new CommonCertificateVerifier());
    var document = new InMemoryDocument(pdf);
    var data = service.getDataToSign(document, parameters);
    Signature rsa = Signature.getInstance("SHA256withRSA");
    rsa.initSign(pair.getPrivate());
    rsa.update(data.getBytes());
    var value = new SignatureValue(SignatureAlgorithm.RSA_SHA256, rsa.sign());
    try (var signed = service.signDocument(document, parameters, value).openStream()) {
      return signed.readAllBytes();
    }
  }

  /// The service counts from the upper edge of the page.
  private static SignatureImageParameters picture(byte[] pdf, SigningPlace where) throws Exception {
    float height;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      height = document.getPage(where.page() - 1).getMediaBox().getHeight();
    }
    var field = new SignatureFieldParameters();
    field.setPage(where.page());
    field.setOriginX(where.left());
    field.setOriginY(height - where.bottom() - where.height());
    field.setWidth(where.width());
    field.setHeight(where.height());
    var words = new SignatureImageTextParameters();
    words.setText("Ditandatangani secara elektronik");
    var picture = new SignatureImageParameters();
    picture.setFieldParameters(field);
    picture.setTextParameters(words);
    return picture;
  }

  /// A change that is made to a document before it is signed.
  interface Change {
    void to(PDDocument document) throws Exception;
  }

  /// Signs with PDFBox, behind the file as it is, and slips something else in.
  byte[] signAfter(byte[] pdf, Change change) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.to(document);
      document.addSignature(signature(), content -> cms(content.readAllBytes()));
      var out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  /// What is done to the widget of a signature before it is written.
  interface Shape {
    void of(PDDocument document, COSDictionary widget) throws Exception;
  }

  /// Signs with PDFBox visibly, where and as somebody wants it.
  byte[] signIn(byte[] pdf, SigningPlace where, Shape shape) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf);
        var options = new SignatureOptions()) {
      PDSignature signature = signature();
      options.setPage(where.page() - 1);
      document.addSignature(signature, content -> cms(content.readAllBytes()), options);
      COSArray fields = Brush.form(document).getCOSArray(COSName.FIELDS);
      var widget = (COSDictionary) fields.getObject(fields.size() - 1);
      widget.setItem(
          COSName.RECT,
          Brush.numbers(
              where.left(),
              where.bottom(),
              where.left() + where.width(),
              where.bottom() + where.height()));
      var appearance = new COSDictionary();
      appearance.setItem(COSName.N, Brush.box(document));
      widget.setItem(COSName.AP, appearance);
      shape.of(document, widget);
      Brush.touch(document, widget);
      var out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  /// Stamps a signed file as a whole, as services do that want it to be checked for long.
  ///
  /// @param isRight whether the stamp is over this file
  byte[] stamp(byte[] pdf, LocalStamps stamps, boolean isRight) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature stamp = signature();
      stamp.setType(COSName.DOC_TIME_STAMP);
      stamp.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
      document.addSignature(
          stamp,
          content -> {
            try {
              return stamps.over(isRight ? content.readAllBytes() : new byte[1]);
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          });
      var out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  /// Writes the file anew, as some programs do, and signs that.
  byte[] rewriteAndSign(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return signAfter(out.toByteArray(), _ -> {});
    }
  }

  private static PDSignature signature() {
    var signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
    return signature;
  }

  private byte[] cms(byte[] content) {
    try {
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(
                  new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()),
                  certificate));
      generator.addCertificates(new JcaCertStore(List.of(certificate)));
      return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
