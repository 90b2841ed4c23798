package id.balai.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// The oracle for archival and accessible files.
final class VeraPdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /// Rules of PDF/A-3a and PDF/UA-1 that the file breaks; empty for a good one.
  static List<String> broken(byte[] pdf) throws Exception {
    var broken = new java.util.ArrayList<String>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
      try (var parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        validator.validate(parser).getTestAssertions().stream()
            .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
            .map(
                a ->
                    flavour
                        + " "
                        + a.getRuleId().getClause()
                        + "-"
                        + a.getRuleId().getTestNumber()
                        + " "
                        + a.getMessage())
            .distinct()
            .forEach(broken::add);
      }
    }
    return broken;
  }
}
