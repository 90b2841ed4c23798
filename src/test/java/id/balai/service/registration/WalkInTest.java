package id.balai.service.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.ScanResult;
import id.balai.domain.log.Fact;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.PeopleFact;
import id.balai.fixture.Hall;
import id.balai.store.journal.FactCodec;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is kept of somebody without an invitation.
final class WalkInTest {

  private final Hall hall = new Hall();
  private final FactCodec codec = new FactCodec();
  private final RegistrationService registration =
      new RegistrationService(
          hall.access(), new IdGenerator(() -> new UUID(3, 1), new Random(1)), OfflineRecords.NONE);

  @ParameterizedTest
  @CsvSource(
      value = {"'', 0", "081234567890, 1", "+6281234567890, 1"},
      quoteCharacter = '\'')
  void aPhoneIsKeptAsTypedTogetherWithTheNoticeUnderWhichItWasGiven(String phone, int consent) {
    PeopleFact.Registered registered = register(phone);

    assertThat(registered.participant().phone()).isEqualTo(phone);
    assertThat(registered.participant().isWalkIn()).isTrue();
    assertThat(registered.consent()).isEqualTo(consent);
    assertThat(codec.read(codec.write(registered), PeopleFact.Registered.class))
        .isEqualTo(registered);
  }

  @Test
  void erasureTakesThePhoneAndLeavesThatSomethingWasAgreedTo() {
    Fact left = register("081234567890").redacted();

    assertThat(codec.write(left)).doesNotContain("081234567890", "Tamu");
    assertThat(((PeopleFact.Registered) left).consent()).isEqualTo(1);
  }

  @Test
  void aRegistrationOfAnOlderJournalHasNoConsent() {
    PeopleFact.Registered fresh = register("");
    String older = codec.write(fresh).replaceFirst(",?\"consent\":0", "").replace("{,", "{");

    assertThat(older).doesNotContain("consent");
    assertThat(codec.read(older, PeopleFact.Registered.class)).isEqualTo(fresh);
  }

  private PeopleFact.Registered register(String phone) {
    var typed = new WalkIn(Hall.EVENT, "Tamu", "Desa", "", "GURU", phone);
    assertThat(registration.walkIn(typed, hall.door)).isInstanceOf(ScanResult.Ok.class);
    PeopleFact.Registered[] last = new PeopleFact.Registered[1];
    hall.ledger
        .log()
        .forEach(
            entry -> {
              if (entry.fact() instanceof PeopleFact.Registered registered) {
                last[0] = registered;
              }
            });
    return last[0];
  }
}
