package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterRow;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The two sample lists that ship with the product.
final class CleanListsTest {

  static Roster read(String name) {
    return (Roster)
        Readers.everyLetter().read(Path.of("assets/samples", name), RosterRequest.plain());
  }

  @Test
  void everybodyOnTheFirstListIsTakenExceptTheRepeatedAndTheOneInTwoGroups() {
    Roster roster = read("rantau-pulung.csv");

    assertThat(roster.rows()).hasSize(120);
    assertThat(roster.count(Action.ACCEPT)).isEqualTo(116);
    assertThat(roster.rows().stream().filter(r -> r.action() == Action.MERGE).map(RosterRow::line))
        .containsExactly(78, 119, 120);
  }

  @Test
  void everybodyOnTheSecondListIsTaken() {
    Roster roster = read("loa-janan.csv");

    assertThat(roster.count(Action.ACCEPT)).isEqualTo(61);
    assertThat(roster.count(Action.SKIP)).isEqualTo(1);
  }

  @Test
  void signersAndSessionsAreRead() {
    Roster roster = read("rantau-pulung.csv");

    assertThat(roster.rows().stream().flatMap(r -> r.draft().stream()).filter(d -> d.isSigner()))
        .hasSize(34);
    var first = roster.rows().get(1).draft().orElseThrow();
    assertThat(first.participation().sessions()).containsExactly("SOS", "DEK", "FPK", "POR");
    assertThat(first.participation().order()).isEqualTo(1);
    assertThat(first.service().grade()).isEqualTo("IV/d");
    assertThat(first.name().printed()).isEqualTo("Ir. H. Taufan Norhidayat, M.Si.");
  }
}
