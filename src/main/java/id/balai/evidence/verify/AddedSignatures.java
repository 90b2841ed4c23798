package id.balai.evidence.verify;

import id.balai.domain.evidence.PageLooks;
import id.balai.domain.evidence.SignedCopies;
import id.balai.domain.evidence.SignedCopy;
import id.balai.domain.evidence.SigningPlace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.cert.X509CertificateHolder;

/// Tells whether somebody has signed a paper of ours and done nothing else to it (R28): its bytes
/// stand unchanged at the beginning, what was added behind are whole signatures in the places that
/// it keeps free, and everywhere else a reader sees the same as before.
public final class AddedSignatures implements SignedCopies {

  private static final String END = "%%EOF";

  private final PageLooks looks;

  /// @param looks draws pages, to see that they look the same
  public AddedSignatures(PageLooks looks) {
    this.looks = looks;
  }

  @Override
  public SignedCopy compare(byte[] pdf, int original) {
    return new Comparison(pdf, original, looks).answer();
  }

  @Override
  public List<SigningPlace> places(byte[] pdf) {
    return ReservedPlaces.in(pdf);
  }

  /// One file beside the paper in its first bytes.
  private static final class Comparison {

    private final byte[] pdf;
    private final byte[] sealed;
    private final PageLooks looks;

    Comparison(byte[] pdf, int original, PageLooks looks) {
      this.pdf = pdf;
      this.sealed = Arrays.copyOf(pdf, Math.min(original, pdf.length));
      this.looks = looks;
    }

    SignedCopy answer() {
      if (pdf.length <= sealed.length) {
        return new SignedCopy.Unsigned();
      }
      try (PDDocument before = Loader.loadPDF(sealed);
          PDDocument after = Loader.loadPDF(pdf)) {
        if (after.getSignatureDictionaries().size() <= before.getSignatureDictionaries().size()) {
          return new SignedCopy.Unsigned();
        }
        var added = new AddedFields(before, after);
        Optional<AddedRevisions> revisions = AddedRevisions.read(pdf, sealed.length);
        List<PdfSignature> signatures = new ArrayList<>();
        List<SignedCopy.Signer> signers = new ArrayList<>();
        for (AddedField field : added.all()) {
          Optional<PdfSignature> signature = signature(field);
          if (signature.isEmpty() || !isTaken(field, signature.get(), signers)) {
            return new SignedCopy.Broken();
          }
          signatures.add(signature.get());
        }
        if (signers.isEmpty()) {
          return new SignedCopy.Unsigned();
        }
        if (revisions.isEmpty() || !isWhole(signatures, revisions.get())) {
          return new SignedCopy.Changed(END);
        }
        Optional<String> change = new RevisionComparison(before, after, added).firstChange();
        change = change.or(() -> earlier(before, signatures)).or(() -> look(added));
        return change
            .<SignedCopy>map(SignedCopy.Changed::new)
            .orElseGet(() -> new SignedCopy.Signed(signers));
      } catch (UnreservedException e) {
        return new SignedCopy.Changed(e.place());
      } catch (IOException | RuntimeException | StackOverflowError e) {
        return new SignedCopy.Unreadable();
      }
    }

    private Optional<PdfSignature> signature(AddedField field) {
      COSArray range = field.value().getCOSArray(COSName.BYTERANGE);
      int[] numbers = new int[range == null ? 0 : range.size()];
      for (int at = 0; at < numbers.length; at++) {
        numbers[at] = range.getInt(at);
      }
      return PdfSignature.of(pdf, numbers).filter(one -> one.end() > sealed.length);
    }

    /// Whether a signature holds; whose it is goes to the others.
    private static boolean isTaken(
        AddedField field, PdfSignature signature, List<SignedCopy.Signer> signers) {
      if (FieldKeys.isStamp(field.value())) {
        return signature.isStamp();
      }
      Optional<X509CertificateHolder> signer = signature.signer(false);
      signer.ifPresent(
          one ->
              signers.add(
                  new SignedCopy.Signer(
                      PdfSignature.name(one),
                      PdfSignature.issuer(one),
                      PdfSignature.text(one),
                      field.spot())));
      return signer.isPresent();
    }

    /// Every signature speaks for whole revisions, and the last one for the whole file.
    private boolean isWhole(List<PdfSignature> signatures, AddedRevisions revisions) {
      return signatures.stream().allMatch(one -> revisions.endsAt(one.end()))
          && signatures.stream().anyMatch(one -> one.end() == pdf.length);
    }

    /// What a signer had before him was the same paper: nothing was put in for him and taken out
    /// again.
    private Optional<String> earlier(PDDocument before, List<PdfSignature> signatures) {
      for (PdfSignature signature : signatures) {
        if (signature.end() == pdf.length) {
          continue;
        }
        byte[] seen = Arrays.copyOf(pdf, signature.end());
        try (PDDocument then = Loader.loadPDF(seen)) {
          var added = new AddedFields(before, then);
          Optional<String> change = new RevisionComparison(before, then, added).firstChange();
          if (change.isPresent()) {
            return change;
          }
        } catch (UnreservedException e) {
          return Optional.of(e.place());
        } catch (IOException e) {
          return Optional.of(END);
        }
      }
      return Optional.empty();
    }

    private Optional<String> look(AddedFields added) {
      try {
        return looks.difference(sealed, pdf, added.spots()).map(page -> "Pages/" + page);
      } catch (IOException e) {
        return Optional.of("Pages");
      }
    }
  }
}
