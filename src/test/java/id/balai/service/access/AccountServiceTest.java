package id.balai.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.log.Fact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.fixture.Hall;
import id.balai.fixture.MemoryStation;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AccountServiceTest {

  private static final String SECRET = "hujan-di-rantau";

  private final Hall hall = new Hall();
  private final MemoryStation memory = new MemoryStation();
  private final GatedLedger ledger =
      new GatedLedger(hall.ledger, hall.currentActor, hall.ledger.repositories().events());
  private final AccountService accounts = accounts();
  private final OperatorPinService pin =
      new OperatorPinService(memory, ledger, hall.currentActor, hall.clock, new SecureRandom());

  @Test
  void theFirstPersonIsAKeeperAndSitsAtTheDeskAtOnce() {
    assertThat(accounts.add("Rina", AccessLevel.COMMITTEE, Optional.empty(), SECRET))
        .isInstanceOf(AccountResult.KeeperNeeded.class);
    assertThat(accounts.isOpenHouse()).isTrue();

    assertThat(accounts.add("Rina", AccessLevel.KEEPER, Optional.empty(), SECRET))
        .isInstanceOf(AccountResult.Kept.class);

    assertThat(hall.currentActor.actor().map(Actor::text)).contains("pengelola: Rina");
    assertThat(hall.ledger.facts())
        .contains(new WorkspaceFact.SettingChanged(Fact.NO_EVENT, "person.added pengelola"));
    assertThat(memory.accounts().getFirst().secret()).doesNotContain(SECRET);
  }

  @Test
  void afterARestartNobodySitsThereUntilThePasswordIsRight() {
    accounts.add("Rina", AccessLevel.KEEPER, Optional.empty(), SECRET);

    AccountService again = accounts();

    assertThat(hall.currentActor.actor()).isEmpty();
    assertThat(again.signIn("Rina", "salah-sekali")).isEqualTo(new SecretCheck.Wrong(4));
    assertThat(again.signIn("nobody", SECRET)).isInstanceOf(SecretCheck.Wrong.class);
    assertThat(hall.currentActor.actor()).isEmpty();
    assertThat(again.signIn("rina", SECRET)).isInstanceOf(SecretCheck.Right.class);
    assertThat(hall.currentActor.may(AccessLevel.KEEPER)).isTrue();
  }

  @Test
  void theCommitteeChangesNoPasswords() {
    accounts.add("Rina", AccessLevel.KEEPER, Optional.empty(), SECRET);
    accounts.add("Budi", AccessLevel.COMMITTEE, Optional.of(Hall.EVENT), SECRET);
    accounts.signIn("Budi", SECRET);

    assertThatThrownBy(() -> accounts.add("Sari", AccessLevel.OPERATOR, Optional.empty(), "1357"))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() -> accounts.remove(memory.accounts().getFirst().id()))
        .isInstanceOf(NotAllowedException.class);
    assertThat(memory.accounts()).hasSize(2);
  }

  @Test
  void theLastKeeperStaysAsLongAsOthersAreThere() {
    accounts.add("Rina", AccessLevel.KEEPER, Optional.empty(), SECRET);
    accounts.add("Budi", AccessLevel.COMMITTEE, Optional.empty(), SECRET);
    var rina = memory.accounts().get(0).id();
    var budi = memory.accounts().get(1).id();

    assertThat(accounts.remove(rina)).isInstanceOf(AccountResult.KeeperNeeded.class);
    accounts.remove(budi);
    assertThat(accounts.remove(rina)).isInstanceOf(AccountResult.Kept.class);
    assertThat(hall.currentActor.by(hall.event).actor()).isEqualTo("panitia");
  }

  @Test
  void fiveWrongPinsMakeAPauseThatGrowsAndOutlivesARestart() {
    pin.set("240817");
    for (int i = 0; i < 4; i++) {
      assertThat(pin.check("000000")).isEqualTo(new SecretCheck.Wrong(4 - i));
    }
    assertThat(pin.check("000000")).isEqualTo(new SecretCheck.Paused(Duration.ofSeconds(30)));

    var restarted =
        new OperatorPinService(memory, ledger, hall.currentActor, hall.clock, new SecureRandom());
    assertThat(restarted.check("240817")).isEqualTo(new SecretCheck.Paused(Duration.ofSeconds(30)));
    hall.clock.pass(Duration.ofSeconds(30));
    assertThat(restarted.check("000000")).isEqualTo(new SecretCheck.Paused(Duration.ofSeconds(60)));
    hall.clock.pass(Duration.ofSeconds(61));
    assertThat(restarted.check("240817")).isInstanceOf(SecretCheck.Right.class);
    assertThat(restarted.check("000000")).isEqualTo(new SecretCheck.Wrong(4));
  }

  @Test
  void aClockThatIsSetBackMakesNobodyWaitLongerThanThePause() {
    pin.set("240817");
    for (int i = 0; i < 5; i++) {
      pin.check("000000");
    }

    hall.clock.pass(Duration.ofDays(-400));

    assertThat(pin.check("240817")).isEqualTo(new SecretCheck.Paused(Duration.ofSeconds(30)));
  }

  @Test
  void thePinThatEverybodyKnowsCannotBeChosen() {
    assertThat(OperatorPinService.isGood("1234")).isFalse();
    assertThat(OperatorPinService.isGood("24081")).isTrue();
    assertThat(pin.isSet()).isFalse();
    assertThat(pin.check("1234")).isInstanceOf(SecretCheck.Right.class);
    pin.set("24081");
    assertThat(pin.check("1234")).isInstanceOf(SecretCheck.Wrong.class);
  }

  private AccountService accounts() {
    return new AccountService(memory, ledger, hall.currentActor, hall.clock, new SecureRandom());
  }
}
