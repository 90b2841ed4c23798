package id.balai.ui.kiosk.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.PrivacyNotice;
import id.balai.fixture.Hall;
import id.balai.service.registration.WalkIn;
import id.balai.ui.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegisterViewModelTest {

  private final Hall hall = new Hall();
  private final List<WalkIn> sent = new ArrayList<>();
  private final RegisterViewModel model = new RegisterViewModel(hall.event, sent::add);

  @Test
  void aPhoneGoesOutOnlyWithTheTick() {
    fill();
    model.phoneProperty().set("081234567890");
    model.send();
    model.consentProperty().set(true);
    model.send();

    assertThat(sent).extracting(WalkIn::phone).containsExactly("", "081234567890");
  }

  @ParameterizedTest
  @CsvSource({
    "'',true",
    "0812,false",
    "08123456,true",
    "+6281234567890,true",
    "081234567890123,true",
    "0812345678901234,false",
    "+,false"
  })
  void aTickedPhoneIsEmptyOrHasAsManyDigitsAsANumberHas(String phone, boolean isComplete) {
    fill();
    model.consentProperty().set(true);
    model.phoneProperty().set(phone);

    assertThat(model.isComplete().get()).isEqualTo(isComplete);
  }

  @Test
  void theNoticeFollowsTheLanguageAndBeginsWithWhoAndWhy() {
    PrivacyNotice notice = hall.event.privacy().notice();

    assertThat(String.join("\n", model.notice(Language.INDONESIAN))).isEqualTo(notice.indonesian());
    assertThat(String.join("\n", model.notice(Language.ENGLISH))).isEqualTo(notice.english());
    assertThat(model.notice(Language.INDONESIAN).getFirst())
        .contains(hall.event.privacy().controller(), "daftar hadir");
  }

  private void fill() {
    model.nameProperty().set("Tamu");
    model.institutionProperty().set("Desa");
    model.groupProperty().set("GURU");
  }
}
