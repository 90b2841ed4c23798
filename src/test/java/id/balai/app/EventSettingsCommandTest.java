package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.service.settings.Draft;
import id.balai.service.settings.EventSettings;
import id.balai.service.settings.OtherValues;
import id.balai.service.settings.Setting;
import id.balai.service.settings.SettingsService;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `balai event settings` as a script uses it.
final class EventSettingsCommandTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String EVENT = "RANTAU-PULUNG";

  /// The notice says what these say, as long as it has the usual words.
  private static final Set<String> TOLD =
      Set.of("privacy.keepUntil", "privacy.basis", "privacy.controller", "privacy.contact");

  private static final String REFUSED =
      """
      paper.font=comic | arial
      paper.textSize=15 | 9..14
      paper.margins.lists=4,4,4 | 5..50
      paper.colour=red | paper.ink
      numbering.pattern=001 | {seq}
      numbering.pattern={seq}/{bulan} | {MONTH}
      privacy.keepUntil=2024-10-06 | 2024-10-07
      privacy.keepUntil=besok | 2024
      sheet.columns=name,name | signature
      certificate.sessions=PAGI | SOS
      certificate.template=tak-ada | sudut
      letterhead.emblem=@FILE | base64
      event.groups=A,A | unique
      event.declarations=[] | DAMAI
      event.sessions=SOS:Sosialisasi:10:09:00 | code
      officials.sheets=[{"capacity":"Ketua","name":"Dewi","identity":"NIP. 197104201997031"}] | NIP 18
      paper.font | paper.font
      """;

  @TempDir static Path shared;

  @TempDir Path home;

  @BeforeAll
  static void makeTheHouse() {
    new Commands(shared).run(0, "event", "add", "--sample", "rantau-pulung", "--without-people");
  }

  @Test
  void everyNameThatIsPrintedIsSetAndReadAgain() throws IOException {
    Commands office = office();
    JsonNode before = settings(office);
    Map<String, JsonNode> wanted = new LinkedHashMap<>();
    var words = new ArrayList<>(List.of("event", "settings", "--event", EVENT));
    inHouse(
        (settings, event) -> {
          var values = new OtherValues(event);
          for (Setting<?> setting : settings.catalogue().all()) {
            JsonNode value = values.of(setting);
            wanted.put(setting.name(), value);
            words.add("--set");
            words.add(setting.name() + "=" + line(value));
          }
        });
    assertThat(before.propertyNames()).containsExactlyElementsOf(wanted.keySet());
    assertThat(wanted)
        .allSatisfy((name, value) -> assertThat(value).isNotEqualTo(before.get(name)));
    JsonNode answered = JSON.readTree(office.run(0, words.toArray(String[]::new)).lines());
    // Without their tables everything is read from the journal again.
    Files.delete(office.data().resolve("balai.mv.db"));
    JsonNode again = settings(office);
    assertThat(again).isEqualTo(answered);
    wanted.forEach(
        (name, value) -> {
          if (!name.equals("letterhead.emblem")) {
            assertThat(again.get(name)).as(name).isEqualTo(value);
          }
        });
    assertThat(again.get("letterhead.emblem").stringValue()).isNotEmpty();
  }

  @Test
  void whatIsPrintedIsTakenAgainByAnotherEvent() throws IOException {
    Commands office = office();
    office.run(0, "event", "add", "--sample", "loa-janan", "--without-people");
    String of = office.run(0, "event", "settings", "--event", EVENT).lines();
    var values = (ObjectNode) JSON.readTree(of);
    // A declaration comes with its text.
    values.remove("event.declarations");
    values.remove("event.sessions");
    values.remove("certificate.sessions");
    Path file = Files.writeString(home.resolve("rapi.json"), values.toString());
    office.run(0, "event", "settings", "--event", "LOA-JANAN", "--from", file.toString());
    String there = office.run(0, "event", "settings", "--event", "LOA-JANAN").lines();
    for (String name : values.propertyNames()) {
      assertThat(JSON.readTree(there).get(name)).as(name).isEqualTo(values.get(name));
    }
    Files.writeString(file, of);
    assertThat(
            office.run(0, "event", "settings", "--event", EVENT, "--from", file.toString()).lines())
        .isEqualTo(of);
  }

  /// One setting changes what it names, and nothing beside it.
  @Test
  void everySettingStandsForItselfAndRefusesWhatItCannotBe() throws IOException {
    office();
    inHouse(
        (settings, event) -> {
          EventSettings catalogue = settings.catalogue();
          var values = new OtherValues(event);
          JsonNode wrong = JSON.readTree("{\"lain\":[true]}");
          for (Setting<?> setting : catalogue.all()) {
            Map<String, JsonNode> one = Map.of(setting.name(), values.of(setting));
            Draft draft = catalogue.draft(event, one);
            assertThat(draft).as(setting.name()).isInstanceOf(Draft.Fits.class);
            Event after = ((Draft.Fits) draft).event();
            Set<String> expected = new TreeSet<>(Set.of(setting.name()));
            if (TOLD.contains(setting.name())) {
              expected.add("privacy.notice");
            }
            assertThat(changed(settings, event, after)).isEqualTo(expected);
            assertThat(catalogue.draft(event, Map.of(setting.name(), wrong)))
                .as(setting.name())
                .isInstanceOfSatisfying(
                    Draft.Unfit.class, unfit -> assertThat(unfit.allowed()).isNotBlank());
          }
        });
  }

  @Test
  void whatCannotBeIsRefusedWithWhatCanAndNothingIsChanged() throws IOException {
    Commands office = office();
    Path picture = Files.writeString(home.resolve("tak.txt"), "bukan gambar");
    JsonNode before = settings(office);
    for (String line : REFUSED.lines().toList()) {
      String[] parts = line.split(" \\| ", 2);
      String typed = parts[0].replace("FILE", picture.toString());
      Commands.Output out =
          office.run(
              2,
              "event",
              "settings",
              "--event",
              EVENT,
              "--set",
              "event.theme=Lain",
              "--set",
              typed);
      assertThat(out.lines()).isEmpty();
      assertThat(office.words()).contains(parts[1]);
    }
    Path file = home.resolve("apa.json");
    for (String content : List.of("", "[]", "{\"paper.font\":1,\"paper.font\":2}", "{\"x\":1}")) {
      Files.writeString(file, content);
      office.run(2, "event", "settings", "--event", EVENT, "--from", file.toString());
      assertThat(office.words()).contains("paper.font", "sheet.columns");
    }
    assertThat(settings(office)).isEqualTo(before);
  }

  @Test
  void newEventsTakeOverWhatTheOfficeSetAndNothingElse() throws IOException {
    Commands office = office();
    JsonNode standard = JSON.readTree(office.run(0, "event", "settings", "--defaults").lines());
    assertThat(standard.has("event.name")).isFalse();
    office.run(
        0,
        "event",
        "settings",
        "--defaults",
        "--set",
        "paper.font=bookman",
        "--set",
        "paper.size=" + standard.get("paper.size").stringValue(),
        "--set",
        "officials.receipts=[{\"capacity\":\"PPTK\",\"name\":\"Uji Coba\"}]");
    office.run(2, "event", "settings", "--defaults", "--set", "event.name=Apel");
    assertThat(office.words()).contains("paper.font").doesNotContain("event.theme");
    office.run(2, "event", "settings");
    office.run(0, "event", "add", "--sample", "loa-janan", "--without-people");
    JsonNode fresh =
        JSON.readTree(office.run(0, "event", "settings", "--event", "LOA-JANAN").lines());
    assertThat(fresh.get("paper.font").stringValue()).isEqualTo("bookman");
    assertThat(fresh.get("officials.receipts").get(0).get("name").stringValue())
        .isEqualTo("Uji Coba");
    assertThat(fresh.get("letterhead.office").stringValue()).isEqualTo("KECAMATAN LOA JANAN");
    assertThat(settings(office).get("paper.font").stringValue()).isEqualTo("arial");
  }

  private Commands office() throws IOException {
    Commands.copy(shared, home);
    return new Commands(home);
  }

  private static JsonNode settings(Commands office) {
    return JSON.readTree(office.run(0, "event", "settings", "--event", EVENT).lines());
  }

  private static String line(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }

  private static Set<String> changed(SettingsService settings, Event before, Event after) {
    Map<String, JsonNode> old = settings.of(before);
    var changed = new TreeSet<String>();
    settings
        .of(after)
        .forEach(
            (name, value) -> {
              if (!value.equals(old.get(name))) {
                changed.add(name);
              }
            });
    return changed;
  }

  private interface Look {
    void at(SettingsService settings, Event event);
  }

  private void inHouse(Look look) {
    try (Workspace workspace =
        ((OpenResult.Opened)
                TestHouses.opening(home.resolve("data"), home.resolve("keys"), Clock.systemUTC()))
            .workspace()) {
      Event event = workspace.services().repositories().events().find(EVENT).orElseThrow();
      look.at(workspace.services().settings(), event);
    }
  }
}
