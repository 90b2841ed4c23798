package id.balai.evidence.verify;

import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.evidence.OfficeKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/// Checks the seals and signatures of a PDF: what each covers, whether it holds, whose it is.
final class PdfSeals {

  private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private static final String RANGE = "/ByteRange [0 ";
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,9}) (\\d{1,9}) (\\d{1,9}) *]");

  private PdfSeals() {}

  static boolean isPdf(byte[] start) {
    return start.length >= HEADER.length
        && Arrays.equals(start, 0, HEADER.length, HEADER, 0, HEADER.length);
  }

  /// What is found in a file; never throws for what the file holds.
  static List<Finding> check(byte[] pdf, String place, List<OfficeKey> trusted) {
    int[] only = onlyRange(pdf);
    return only.length == 4
        ? List.of(check(pdf, only, place, trusted))
        : checkAll(pdf, place, trusted);
  }

  /// The covered parts of a file with one signature over all of it, as we write it. Such a file
  /// need not be understood to be checked: whoever's signature it is has signed these very bytes.
  private static int[] onlyRange(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int at = text.indexOf(RANGE);
    if (at < 0 || text.indexOf("/ByteRange", at + 1) >= 0 || text.indexOf("/ByteRange") < at) {
      return new int[0];
    }
    Matcher numbers =
        NUMBERS.matcher(text).region(at + RANGE.length(), Math.min(text.length(), at + 60));
    if (!numbers.lookingAt()) {
      return new int[0];
    }
    int open = Integer.parseInt(numbers.group(1));
    int after = Integer.parseInt(numbers.group(2));
    int rest = Integer.parseInt(numbers.group(3));
    boolean isWhole = open > 0 && after > open + 2 && (long) after + rest == pdf.length;
    return isWhole ? new int[] {0, open, after, rest} : new int[0];
  }

  private static List<Finding> checkAll(byte[] pdf, String place, List<OfficeKey> trusted) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDSignature> signatures = document.getSignatureDictionaries();
      if (signatures.isEmpty()) {
        return List.of(Finding.broken(Code.NO_SEAL, place));
      }
      var findings = new ArrayList<Finding>();
      boolean isWhole = false;
      for (PDSignature signature : signatures) {
        int[] range = range(signature, pdf.length);
        findings.add(check(pdf, range, place, trusted));
        isWhole |= range.length == 4 && range[2] + range[3] == pdf.length;
      }
      if (!isWhole) {
        findings.add(Finding.broken(Code.SEAL_NOT_WHOLE, place));
      }
      return findings;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return List.of(Finding.broken(Code.UNREADABLE, place));
    }
  }

  /// The two covered parts, or nothing when they are not two parts around a signature.
  private static int[] range(PDSignature signature, int length) {
    int[] range = signature.getByteRange();
    boolean isRight =
        range != null
            && range.length == 4
            && range[0] == 0
            && range[1] > 0
            && range[2] > range[1] + 2
            && range[3] >= 0
            && (long) range[2] + range[3] <= length;
    return isRight && range != null ? range : new int[0];
  }

  private static Finding check(byte[] pdf, int[] range, String place, List<OfficeKey> trusted) {
    if (range.length == 0 || pdf[range[1]] != '<' || pdf[range[2] - 1] != '>') {
      return Finding.broken(Code.SEAL_BROKEN, place);
    }
    try {
      byte[] cms = cms(pdf, range[1] + 1, range[2] - 1);
      byte[] covered = new byte[range[1] + range[3]];
      System.arraycopy(pdf, 0, covered, 0, range[1]);
      System.arraycopy(pdf, range[2], covered, range[1], range[3]);
      var signed = new CMSSignedData(new CMSProcessableByteArray(covered), cms);
      Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
      if (signers.size() != 1) {
        return Finding.broken(Code.SEAL_BROKEN, place);
      }
      SignerInformation signer = signers.iterator().next();
      Optional<X509CertificateHolder> own =
          signed.getCertificates().getMatches(null).stream()
              .filter(certificate -> signer.getSID().match(certificate))
              .findFirst();
      if (own.isEmpty() || !holds(signer, own.get())) {
        return Finding.broken(Code.SEAL_BROKEN, place);
      }
      return judge(own.get(), place, trusted);
    } catch (IOException
        | CMSException
        | GeneralSecurityException
        | OperatorCreationException
        | RuntimeException e) {
      return Finding.broken(Code.SEAL_BROKEN, place);
    }
  }

  private static boolean holds(SignerInformation signer, X509CertificateHolder certificate)
      throws CMSException, GeneralSecurityException, OperatorCreationException {
    return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
  }

  private static Finding judge(
      X509CertificateHolder certificate, String place, List<OfficeKey> trusted) throws IOException {
    String der = Base64.getEncoder().encodeToString(certificate.getEncoded());
    boolean isKnown = trusted.stream().anyMatch(key -> key.certificate().equals(der));
    return isKnown
        ? Finding.holds(Code.SEAL_GOOD, place, name(certificate))
        : Finding.broken(Code.SEAL_UNKNOWN, place, name(certificate));
  }

  private static String name(X509CertificateHolder certificate) {
    var names = certificate.getSubject().getRDNs(BCStyle.CN);
    return names.length == 0 ? "?" : IETFUtils.valueToString(names[0].getFirst().getValue());
  }

  /// The signature out of its room, of which the rest is zeros.
  private static byte[] cms(byte[] pdf, int from, int to) throws IOException {
    String digits = new String(pdf, from, to - from, StandardCharsets.US_ASCII);
    byte[] room = HexFormat.of().parseHex(digits);
    try (var in = new ASN1InputStream(new ByteArrayInputStream(room))) {
      byte[] cms = in.readObject().getEncoded();
      for (int at = cms.length; at < room.length; at++) {
        if (room[at] != 0) {
          throw new IOException("more than a signature");
        }
      }
      if (!Arrays.equals(cms, 0, cms.length, room, 0, cms.length)) {
        throw new IOException("not as it was written");
      }
      return cms;
    }
  }
}
