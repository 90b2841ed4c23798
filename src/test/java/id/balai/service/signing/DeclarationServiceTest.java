package id.balai.service.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Hall;
import id.balai.fixture.People;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Texts, their versions and the places on their sheets.
final class DeclarationServiceTest {

  private final Hall hall = new Hall();
  private final DeclarationService declaring = new DeclarationService(hall.access());
  private final SigningService signing =
      new SigningService(hall.access(), DynamicsKeeper.NONE, OfflineRecords.NONE);
  private final JointPlaces places = new JointPlaces(hall.ledger.repositories());

  @Test
  void changedTextIsTheNextVersionAndTheSameTextIsNone() {
    DeclarationText old = inForce();
    assertThat(declaring.write(old)).isEqualTo(new DeclaringResult.Unchanged());
    assertThat(declaring.write(titled("Ikrar"))).isEqualTo(new DeclaringResult.Written());
    assertThat(inForce().version()).isEqualTo(old.version() + 1);
    assertThat(hall.ledger.repositories().declarations().ofEvent(Hall.EVENT)).contains(old);
  }

  @Test
  void whoSignedAnEarlierVersionStandsOnItsSheetAndOnNoLaterOne() {
    DeclarationText first = inForce();
    sign(Hall.SIGNER);
    declaring.write(titled("Ikrar yang diperbaiki"));

    assertThat(places.of(hall.event, first).signed()).isEqualTo(1);
    assertThat(places.of(hall.event, inForce()).signed()).isZero();
    assertThat(places.of(hall.event, inForce()).places()).isEmpty();
  }

  @Test
  void whoIsToSignAfterTheFirstSignatureComesBehindAndMovesNobody() {
    hall.owe("Siti Nuraini", "IKRAR");
    sign(Hall.SIGNER);
    List<Participant> before = seats(places.of(hall.event, inForce()).places());

    hall.owe("Siti Aminah binti Ali", "IKRAR");
    sign("Siti Aminah binti Ali");

    JointPlaces.Sheet sheet = places.of(hall.event, inForce());
    assertThat(seats(sheet.places())).isEqualTo(before).hasSize(2);
    assertThat(sheet.latecomers())
        .extracting(place -> place.signer().name())
        .containsExactly("Siti Aminah binti Ali");
  }

  @Test
  void kindOfADeclarationStaysOnceSomebodySignedIt() {
    sign(Hall.SIGNER);
    var recited = new DeclarationPlan("IKRAR", "SOS", DeclarationPlan.Kind.RECITED);
    assertThat(declaring.plan(Hall.EVENT, recited)).isEqualTo(new DeclaringResult.Bound());
    var lenient =
        new DeclarationPlan("IKRAR", "SOS", DeclarationPlan.Kind.JOINT)
            .withDelegation(DeclarationPlan.Delegation.ALLOWED);
    assertThat(declaring.plan(Hall.EVENT, lenient)).isEqualTo(new DeclaringResult.Written());
  }

  @ParameterizedTest
  @EnumSource(DeclarationTemplate.class)
  void everyTemplateMakesATextInTwoLanguagesWithoutCandidatesPartiesOrColours(
      DeclarationTemplate template) {
    DeclarationPlan plan = template.plan(hall.event, "DEK");
    DeclarationText text = template.text(hall.event, plan.code());
    assertThat(declaring.add(Hall.EVENT, plan, text)).isEqualTo(new DeclaringResult.Written());
    assertThat(text.languages()).containsExactly("id", "en");
    assertThat(text.in("en").points()).hasSameSizeAs(text.points());
    String all = (text + " " + text.in("en")).toLowerCase(Locale.ROOT);
    assertThat(all).doesNotContain("partai", "paslon", "nomor urut", "merah", "kuning", "{");
    assertThat(declaring.add(Hall.EVENT, plan, text)).isEqualTo(new DeclaringResult.CodeTaken());
  }

  private DeclarationText inForce() {
    return signing.text(Hall.EVENT, "IKRAR").orElseThrow();
  }

  private DeclarationText titled(String title) {
    return new DeclarationText(
        Hall.EVENT, "IKRAR", 1, "id", title, "", List.of("Kami netral."), "");
  }

  private void sign(String name) {
    var now = hall.clock.instant();
    var drawn =
        new SignatureSubmission(hall.person(name).id(), inForce(), now, now, new People(3).ink());
    assertThat(signing.sign(drawn, hall.door)).isInstanceOf(SigningResult.Signed.class);
  }

  private static List<Participant> seats(List<JointPlaces.Place> places) {
    return places.stream().map(JointPlaces.Place::person).toList();
  }
}
