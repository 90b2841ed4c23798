package id.balai.evidence.verify;

import id.balai.domain.evidence.SignedCopies;
import id.balai.domain.evidence.SignedCopy;
import id.balai.domain.evidence.SigningPlace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;

/// Tells whether somebody has signed a paper of ours and done nothing else to it (R28): its bytes
/// stand unchanged at the beginning, what was added behind are whole signatures, and page for page
/// it still says the same.
public final class AddedSignatures implements SignedCopies {

  private static final String STAMP = "ETSI.RFC3161";

  @Override
  public SignedCopy compare(byte[] pdf, int original) {
    return AddedSignatures.of(pdf, original);
  }

  @Override
  public List<SigningPlace> places(byte[] pdf) {
    return ReservedPlaces.in(pdf);
  }

  static SignedCopy of(byte[] pdf, int original) {
    if (pdf.length <= original) {
      return new SignedCopy.Unsigned();
    }
    try (PDDocument before = Loader.loadPDF(Arrays.copyOf(pdf, original));
        PDDocument after = Loader.loadPDF(pdf)) {
      var signers = new ArrayList<SignedCopy.Signer>();
      for (PDSignature signature : after.getSignatureDictionaries()) {
        Optional<PdfSignature> found = PdfSignature.of(pdf, signature.getByteRange());
        if (found.isEmpty()) {
          return new SignedCopy.Broken();
        }
        if (found.get().end() <= original) {
          continue;
        }
        if (STAMP.equals(signature.getSubFilter())) {
          if (!found.get().isStamp()) {
            return new SignedCopy.Broken();
          }
        } else {
          Optional<X509CertificateHolder> signer = found.get().signer(false);
          if (signer.isEmpty()) {
            return new SignedCopy.Broken();
          }
          signers.add(
              new SignedCopy.Signer(
                  PdfSignature.name(signer.get()), PdfSignature.issuer(signer.get())));
        }
      }
      if (signers.isEmpty()) {
        return new SignedCopy.Unsigned();
      }
      return new RevisionComparison(before, after)
          .firstChange()
          .<SignedCopy>map(SignedCopy.Changed::new)
          .orElseGet(() -> new SignedCopy.Signed(signers));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new SignedCopy.Unreadable();
    }
  }
}
