package id.balai.ui.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.Participant;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Hall;
import id.balai.service.checkin.FindPeople;
import id.balai.ui.kiosk.search.SearchViewModel.Standing;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A name is looked for while it is typed.
final class SearchViewModelTest {

  private final Hall hall = new Hall();
  private final SearchViewModel model =
      new SearchViewModel(new FindPeople(hall.ledger.repositories()), Hall.EVENT, AtOnce.tasks());

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      nullValues = "-",
      textBlock =
          """
          # typed, how far the looking is, who is first
          "",            TOO_SHORT, -
          s,             TOO_SHORT, -
          Dr.,           TOO_SHORT, -
          nuraini,       FOUND,     Siti Nuraini
          nur aini,      FOUND,     Siti Nuraini
          NUR'AINI,      FOUND,     Siti Nuraini
          "nu'man",      FOUND,     "Ahmad Nu'man Effendi, S.Sos."
          "Hj. Siti Rahmawati, S.Pd.", FOUND, "Hj. Siti Rahmawati, S.Pd., M.M."
          juwariyah,     FOUND,     Siti Juwariyah
          tidakada,      NOBODY,    -
          """)
  void nameIsFoundWhateverItsTitlesCaseAndApostrophes(
      String typed, Standing standing, String first) {
    model.typedProperty().set("x" + typed);
    model.typedProperty().set(typed);

    assertThat(model.hitsProperty().get().standing()).isEqualTo(standing);
    assertThat(model.hitsProperty().get().people().stream().map(Participant::name).findFirst())
        .isEqualTo(Optional.ofNullable(first));
  }

  @ParameterizedTest
  @CsvSource({"siti", "a", "ra"})
  void atMostEightNamesStandThere(String typed) {
    model.typedProperty().set(typed);
    assertThat(model.hitsProperty().get().people()).hasSizeLessThanOrEqualTo(8);
  }
}
