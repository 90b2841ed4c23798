package id.balai.evidence.verify;

import id.balai.base.Sha256;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.SignedCopies;
import id.balai.domain.evidence.SignedCopy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;

/// Checks the seals and signatures of a PDF: what each covers, whether it holds, whose it is.
///
/// @param trusted whose seals count
/// @param copies compares a paper with what became of it elsewhere
record PdfSeals(List<OfficeKey> trusted, SignedCopies copies) {

  /// What was found.
  ///
  /// @param additions who has signed after the office
  record Found(List<Finding> findings, List<SignedCopy.Signer> additions) {

    static Found of(List<Finding> findings) {
      return new Found(findings, List.of());
    }
  }

  private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private static final String RANGE = "/ByteRange [0 ";
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,9}) (\\d{1,9}) (\\d{1,9}) *]");

  static boolean isPdf(byte[] start) {
    return start.length >= HEADER.length
        && Arrays.equals(start, 0, HEADER.length, HEADER, 0, HEADER.length);
  }

  /// What is found in a file; never throws for what the file holds.
  Found check(byte[] pdf, String place) {
    int[] only = onlyRange(pdf);
    return only.length == 4
        ? Found.of(List.of(check(PdfSignature.of(pdf, only), place)))
        : checkAll(pdf, place);
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

  private Found checkAll(byte[] pdf, String place) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDSignature> signatures = document.getSignatureDictionaries();
      if (signatures.isEmpty()) {
        return Found.of(List.of(Finding.broken(Code.NO_SEAL, place)));
      }
      var findings = new ArrayList<Finding>();
      boolean isWhole = false;
      for (PDSignature signature : signatures) {
        Optional<PdfSignature> found = PdfSignature.of(pdf, signature.getByteRange());
        Finding finding = check(found, place);
        if (finding.code() == Code.SEAL_GOOD && found.orElseThrow().end() < pdf.length) {
          Optional<Found> added = added(finding, pdf, found.orElseThrow().end());
          if (added.isPresent()) {
            return added.get();
          }
        }
        findings.add(finding);
        isWhole |= found.filter(one -> one.end() == pdf.length).isPresent();
      }
      if (!isWhole) {
        findings.add(Finding.broken(Code.SEAL_NOT_WHOLE, place));
      }
      return Found.of(findings);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Found.of(List.of(Finding.broken(Code.UNREADABLE, place)));
    }
  }

  /// What others have added behind a paper that the office has sealed; empty when nobody has signed
  /// (R28).
  private Optional<Found> added(Finding seal, byte[] pdf, int original) {
    return switch (copies.compare(pdf, original)) {
      case SignedCopy.Signed signed -> {
        var findings = new ArrayList<Finding>(List.of(seal));
        String hash = Sha256.hex(Arrays.copyOf(pdf, original));
        signed.signers().forEach(one -> findings.add(signed(one, seal.place(), hash)));
        yield Optional.of(new Found(findings, signed.signers()));
      }
      case SignedCopy.Changed changed ->
          Optional.of(
              Found.of(
                  List.of(
                      seal,
                      Finding.broken(Code.CHANGED_ELSEWHERE, seal.place(), changed.place()))));
      case SignedCopy.Broken _ ->
          Optional.of(Found.of(List.of(seal, Finding.broken(Code.SEAL_BROKEN, seal.place()))));
      case SignedCopy.Unsigned _, SignedCopy.Unreadable _ -> Optional.empty();
    };
  }

  private Finding signed(SignedCopy.Signer signer, String place, String hash) {
    boolean isKnown = isKnown(signer.certificate());
    Finding.State state = isKnown ? Finding.State.HOLDS : Finding.State.ADDED;
    return Finding.added(Code.SIGNED_ELSEWHERE, place, signer.name(), signer.issuer(), hash)
        .in(state);
  }

  private Finding check(Optional<PdfSignature> signature, String place) {
    Optional<X509CertificateHolder> ours = signature.flatMap(one -> one.signer(true));
    if (ours.isPresent()) {
      return judge(ours.get(), place);
    }
    return signature
        .flatMap(one -> one.signer(false))
        .filter(other -> !isKnown(PdfSignature.text(other)))
        .map(other -> Finding.broken(Code.SEAL_UNKNOWN, place, PdfSignature.name(other)))
        .orElseGet(() -> Finding.broken(Code.SEAL_BROKEN, place));
  }

  private Finding judge(X509CertificateHolder certificate, String place) {
    return isKnown(PdfSignature.text(certificate))
        ? Finding.holds(Code.SEAL_GOOD, place, PdfSignature.name(certificate))
        : Finding.broken(Code.SEAL_UNKNOWN, place, PdfSignature.name(certificate));
  }

  private boolean isKnown(String certificate) {
    return trusted.stream().anyMatch(key -> key.certificate().equals(certificate));
  }
}
