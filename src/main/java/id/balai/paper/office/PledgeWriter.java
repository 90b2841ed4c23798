package id.balai.paper.office;

import id.balai.domain.document.RecitedPledge;
import id.balai.paper.block.PaperContext;
import id.balai.paper.pdf.Attachment;
import java.io.IOException;
import java.io.OutputStream;

/// Makes pledges that are read aloud (R14): the text alone, larger than other papers because it is
/// held in the hand and read standing.
public final class PledgeWriter {

  private final PaperContext context;

  public PledgeWriter(PaperContext context) {
    this.context = context;
  }

  /// Writes the pledge.
  public void write(RecitedPledge pledge, OutputStream out) throws IOException {
    try (var page = new OfficePage(context, pledge.event(), pledge.identity(), "pledge")) {
      page.aloud(pledge.wording());
      page.officials(pledge.signatories());
      page.file()
          .attach(
              new Attachment(
                  "ikrar.json",
                  "application/json",
                  context.messages().text("pledge.attached"),
                  OfficeJson.pledge(pledge)));
      page.save(out);
    }
  }
}
