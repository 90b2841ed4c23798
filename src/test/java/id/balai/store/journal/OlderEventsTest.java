package id.balai.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.AttendanceDemand;
import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Numbering;
import id.balai.domain.event.Topic;
import id.balai.domain.layout.PaperFit;
import id.balai.domain.layout.PaperFormat;
import id.balai.domain.layout.PaperPlan;
import id.balai.domain.layout.PlannedColumn;
import id.balai.domain.layout.SheetColumn;
import id.balai.domain.layout.SheetGrouping;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.layout.SheetSort;
import id.balai.fixture.Hall;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Events in journals from before an event said how its papers look.
final class OlderEventsTest {

  private final FactCodec codec = new FactCodec();

  @Test
  void anEventWithoutPapersHasTheStandardOnes() {
    var older = (ObjectNode) codec.parse(codec.write(new Hall().event));
    older.remove("papers");
    var certificates = (ObjectNode) older.get("certificates");
    certificates.remove(List.of("demand", "numbering", "template", "topics"));

    Event read = codec.read(older.toString(), Event.class);

    assertThat(read.papers()).isEqualTo(PaperPlan.STANDARD);
    assertThat(read.certificates().demand()).isEqualTo(AttendanceDemand.ANY);
    assertThat(read.certificates().numbering()).isEqualTo(Numbering.EACH);
    assertThat(read.certificates().template()).isEqualTo(CertificatePlan.STANDARD_TEMPLATE);
  }

  @Test
  void anEventWithoutAChosenSheetIsPrintedAsItIs() {
    Event fitted = new Hall().event.withPapers(PaperPlan.STANDARD.on(PaperFit.A4));
    var older = (ObjectNode) codec.parse(codec.write(fitted));
    ((ObjectNode) older.get("papers").get("look")).remove("fit");

    assertThat(codec.read(older.toString(), Event.class).papers()).isEqualTo(PaperPlan.STANDARD);
    assertThat(codec.read(codec.write(fitted), Event.class)).isEqualTo(fitted);
  }

  @Test
  void whatWasChosenIsReadAgain() {
    var sheet =
        new SheetLayout(
            PaperFormat.A4_LANDSCAPE,
            List.of(
                new PlannedColumn(SheetColumn.NAME, 70),
                PlannedColumn.usual(SheetColumn.SIGNATURE)),
            SheetMode.HYBRID,
            SheetSort.RANK,
            SheetLayout.Identities.IN_FULL,
            SheetGrouping.SESSION);
    var certificates =
        new CertificatePlan(
            "{seq}",
            "",
            "",
            1,
            0,
            List.of("SOS"),
            AttendanceDemand.EVERY,
            Numbering.ONE_FOR_ALL,
            "tepi",
            List.of(new Topic("Netralitas", "", 2)));
    Event chosen =
        new Hall()
            .event
            .withPapers(PaperPlan.STANDARD.withSheet(sheet))
            .withCertificates(certificates);

    assertThat(codec.read(codec.write(chosen), Event.class)).isEqualTo(chosen);
  }
}
