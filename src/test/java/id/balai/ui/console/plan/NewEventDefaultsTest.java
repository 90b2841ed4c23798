package id.balai.ui.console.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.domain.layout.PaperFont;
import id.balai.service.settings.SettingsResult;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.PageWork;
import id.balai.ui.console.ViewModels;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

/// An event that is planned in the window begins with what the office set.
final class NewEventDefaultsTest {

  @Test
  void aNewEventHasWhatTheOfficeSetAndWhatWasTypedForIt() {
    try (var console = new ConsoleAtWork()) {
      Services services = console.workspace.services();
      assertThat(
              services
                  .settings()
                  .changeDefaults(
                      Map.of(
                          "paper.font", StringNode.valueOf("noto"),
                          "certificate.template", StringNode.valueOf("pita"),
                          "letterhead.government", StringNode.valueOf("PEMERINTAH KABUPATEN UJI"),
                          "letterhead.office", StringNode.valueOf("KECAMATAN UJI"))))
          .isInstanceOf(SettingsResult.Changed.class);
      var model =
          ViewModels.newEvent(services, new PageWork(console.tasks, console.messages), console);
      model.load();
      PlanForm form = model.form();
      assertThat(form.office.get()).isEqualTo("KECAMATAN UJI");
      assertThat(form.contact.get()).isEmpty();
      form.office.set("KECAMATAN LAIN");
      form.name.set("Rapat Koordinasi Uji");
      form.venue.set("Aula");
      form.place.set("Uji Jaya");
      form.sessions.getFirst().name().set("Rapat");
      model.save();
      assertThat(model.work().statusProperty().get()).isEmpty();
      Event made =
          services.repositories().events().all().stream()
              .filter(event -> event.name().equals("Rapat Koordinasi Uji"))
              .findFirst()
              .orElseThrow();
      assertThat(made.papers().look().font()).isEqualTo(PaperFont.NOTO);
      assertThat(made.certificates().template()).isEqualTo("pita");
      assertThat(made.letterhead().government()).isEqualTo("PEMERINTAH KABUPATEN UJI");
      assertThat(made.letterhead().office()).isEqualTo("KECAMATAN LAIN");
      assertThat(made.privacy().controller()).isEqualTo("KECAMATAN LAIN");
    }
  }
}
