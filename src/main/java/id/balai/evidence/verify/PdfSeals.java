package id.balai.evidence.verify;

import id.balai.base.Sha256;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.SignedCopy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;

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
        ? List.of(check(PdfSignature.of(pdf, only), place, trusted))
        : checkAll(pdf, place, trusted);
  }

  /// The covered parts of a file with one signature over all of it, as we write it. Such a file
  /// need not be understood to be checked: the one who made the signature has signed these very
  /// bytes.
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
        Optional<PdfSignature> found = PdfSignature.of(pdf, signature.getByteRange());
        Finding finding = check(found, place, trusted);
        if (finding.code() == Code.SEAL_GOOD && found.orElseThrow().end() < pdf.length) {
          List<Finding> added = added(pdf, found.orElseThrow().end(), place);
          if (!added.isEmpty()) {
            return Stream.concat(Stream.of(finding), added.stream()).toList();
          }
        }
        findings.add(finding);
        isWhole |= found.filter(one -> one.end() == pdf.length).isPresent();
      }
      if (!isWhole) {
        findings.add(Finding.broken(Code.SEAL_NOT_WHOLE, place));
      }
      return findings;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return List.of(Finding.broken(Code.UNREADABLE, place));
    }
  }

  /// What others have added behind a paper that the office has sealed; nothing when it was not
  /// signatures (R28).
  private static List<Finding> added(byte[] pdf, int original, String place) {
    return switch (AddedSignatures.of(pdf, original)) {
      case SignedCopy.Signed signed -> {
        String hash = Sha256.hex(Arrays.copyOf(pdf, original));
        yield signed.signers().stream()
            .map(one -> Finding.holds(Code.SIGNED_ELSEWHERE, place, one.name(), one.issuer(), hash))
            .toList();
      }
      case SignedCopy.Changed changed ->
          List.of(Finding.broken(Code.CHANGED_ELSEWHERE, place, changed.place()));
      case SignedCopy.Broken _ -> List.of(Finding.broken(Code.SEAL_BROKEN, place));
      case SignedCopy.Unsigned _, SignedCopy.Unreadable _ -> List.of();
    };
  }

  private static Finding check(
      Optional<PdfSignature> signature, String place, List<OfficeKey> trusted) {
    Optional<X509CertificateHolder> ours = signature.flatMap(one -> one.signer(true));
    if (ours.isPresent()) {
      return judge(ours.get(), place, trusted);
    }
    return signature
        .flatMap(one -> one.signer(false))
        .filter(other -> !isKnown(other, trusted))
        .map(other -> Finding.broken(Code.SEAL_UNKNOWN, place, PdfSignature.name(other)))
        .orElseGet(() -> Finding.broken(Code.SEAL_BROKEN, place));
  }

  private static Finding judge(
      X509CertificateHolder certificate, String place, List<OfficeKey> trusted) {
    return isKnown(certificate, trusted)
        ? Finding.holds(Code.SEAL_GOOD, place, PdfSignature.name(certificate))
        : Finding.broken(Code.SEAL_UNKNOWN, place, PdfSignature.name(certificate));
  }

  private static boolean isKnown(X509CertificateHolder certificate, List<OfficeKey> trusted) {
    String text = PdfSignature.text(certificate);
    return trusted.stream().anyMatch(key -> key.certificate().equals(text));
  }
}
