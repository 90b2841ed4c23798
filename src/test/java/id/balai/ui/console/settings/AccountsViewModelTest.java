package id.balai.ui.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.fixture.Hall;
import id.balai.fixture.MemoryStation;
import id.balai.service.access.AccountService;
import id.balai.service.access.GatedLedger;
import id.balai.ui.console.MemoryPage;
import id.balai.ui.console.PageModel;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who may sign in: what is typed, what is refused, and that no password stays on the screen.
final class AccountsViewModelTest {

  private static final String SECRET = "hujan-di-rantau";

  private final Hall hall = new Hall();
  private final MemoryStation memory = new MemoryStation();
  private final PageModel page = MemoryPage.of(hall);
  private final AccountsViewModel model =
      new AccountsViewModel(
          page,
          new AccountService(
              memory,
              new GatedLedger(hall.ledger, hall.currentActor, hall.ledger.repositories().events()),
              hall.currentActor,
              hall.clock,
              new SecureRandom()),
          hall.ledger.repositories().events());

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # name, password, again, post, key of what is said; nobody is there yet
          Rina, hujan-di-rantau, hujan-di-rantau, KEEPER,    settings.person.kept
          Rina, hujan-di-rantau, hujan-di-rantua, KEEPER,    settings.person.differ
          Rina, hujan-di-rantau, hujan-di-rantau, COMMITTEE, settings.person.keeper
          """)
  void firstPersonIsAKeeperWhosePasswordWasTypedTwice(
      String name, String password, String again, AccessLevel post, String said) {
    add(name, password, again, post);

    assertThat(page.statusProperty().get()).isEqualTo(page.messages().text(said, name));
    assertThat(model.people()).hasSize(said.endsWith("kept") ? 1 : 0);
    assertThat(model.againProperty().get()).isEmpty();
  }

  @Test
  void passwordLeavesTheFieldsWhateverBecomesOfIt() {
    add("Rina", SECRET, SECRET, AccessLevel.KEEPER);
    assertThat(model.passwordProperty().get()).isEmpty();
    assertThat(model.nameProperty().get()).isEmpty();

    add("Budi", "x", "x", AccessLevel.COMMITTEE);
    assertThat(model.passwordProperty().get()).isEmpty();
    assertThat(model.nameProperty().get()).as("only the password was refused").isEqualTo("Budi");
    assertThat(model.people()).hasSize(1);
  }

  @Test
  void nameIsTakenOnceWhateverItsLetters() {
    add("Rina", SECRET, SECRET, AccessLevel.KEEPER);
    add("RINA", SECRET, SECRET, AccessLevel.KEEPER);

    assertThat(page.statusProperty().get())
        .isEqualTo(page.messages().text("settings.person.taken"));
    assertThat(model.people()).hasSize(1);
  }

  @Test
  void personOfOneEventStandsThereWithItsName() {
    add("Rina", SECRET, SECRET, AccessLevel.KEEPER);
    model.onlyThisEventProperty().set(true);
    add("Budi", SECRET, SECRET, AccessLevel.COMMITTEE);

    assertThat(model.people())
        .extracting(one -> one.event().orElse(""))
        .containsExactly("", hall.event.name());
  }

  @Test
  void passwordIsChangedAndThePersonRemoved() {
    add("Rina", SECRET, SECRET, AccessLevel.KEEPER);
    String before = memory.accounts().getFirst().secret();
    model.passwordProperty().set("kemarau-di-rantau");
    model.againProperty().set("kemarau-di-rantau");
    model.change(model.people().getFirst().account());
    assertThat(memory.accounts().getFirst().secret()).isNotEqualTo(before);

    add("Budi", SECRET, SECRET, AccessLevel.COMMITTEE);
    model.remove(model.people().getFirst().account());
    assertThat(page.statusProperty().get())
        .isEqualTo(page.messages().text("settings.person.keeper"));
    model.remove(model.people().getLast().account());
    assertThat(model.people()).extracting(one -> one.account().name()).containsExactly("Rina");
  }

  private void add(String name, String password, String again, AccessLevel post) {
    model.nameProperty().set(name);
    model.passwordProperty().set(password);
    model.againProperty().set(again);
    model.postProperty().set(post);
    model.add();
  }
}
