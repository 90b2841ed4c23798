package id.balai.ui.console.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.balai.base.Sha256;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.document.CertificateTemplate;
import id.balai.domain.document.TemplatePreview;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.participant.Participant;
import id.balai.service.papers.Paper;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.settings.Draft;
import id.balai.service.settings.OtherValues;
import id.balai.service.settings.Setting;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ViewModels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Everything that can be set, through the page: it is kept, and the paper shows it.
final class LookViewModelTest {

  /// What is not on paper, and where it shows.
  private static final Map<String, String> SHOWN_ELSEWHERE =
      Map.ofEntries(
          Map.entry("event.doorAsksFirst", "the kiosk asks before it admits or does not"),
          Map.entry("event.leaving", "a second scan or a way out records who leaves: LeavingTest"),
          Map.entry("event.minutesInside", "when a second scan means leaving: TimeInsideTest"),
          Map.entry("event.labels", "who gets a label at the door: LabelAtDoorTest"),
          Map.entry("event.labelSize", "what the label printer is given: LabelQueueTest"),
          Map.entry("event.presence", "the kiosk asks for a signature or does not"),
          Map.entry("privacy.keepUntil", "RetentionService purges after it"),
          Map.entry("privacy.basis", "what people are told at the kiosk"),
          Map.entry("privacy.controller", "what people are told at the kiosk"),
          Map.entry("privacy.contact", "what people are told at the kiosk"),
          Map.entry("privacy.purpose", "the copy of their data that people get"),
          Map.entry("privacy.dynamicsUntil", "DynamicsKeeper keeps or leaves out the movement"),
          Map.entry("privacy.notice", "what people are told at the kiosk"),
          Map.entry("certificate.sessions", "who gets a certificate: CertificateChainTest"),
          Map.entry("certificate.least", "who gets a certificate: AttendanceDemandTest"),
          Map.entry("numbering.mode", "the second certificate: CertificateChainTest"),
          Map.entry("certificate.roles", "who gets a certificate: CertificateChainTest"));

  @Test
  void everySettingIsChangedOnThePageAndKept() {
    try (var console = new ConsoleAtWork()) {
      var model = ViewModels.look(console.context());
      model.load();
      var values = new OtherValues(console.event);
      Map<String, JsonNode> wanted = new HashMap<>();
      for (String group : model.groups()) {
        model.groupProperty().set(group);
        for (Setting<?> setting : model.settings()) {
          JsonNode value = values.of(setting);
          model.set(setting, value);
          assertThat(model.flawProperty(setting).get()).as(setting.name()).isEmpty();
          wanted.put(setting.name(), value);
        }
      }
      assertThat(wanted).hasSameSizeAs(services(console).settings().catalogue().all());
      model.save();
      assertThat(model.wrong().statusProperty().get()).isEmpty();
      assertThat(model.changedProperty().get()).isFalse();
      Event kept = services(console).repositories().events().find(console.event.id()).orElseThrow();
      Map<String, JsonNode> now = services(console).settings().of(kept);
      wanted.forEach(
          (name, value) -> {
            if (!name.toLowerCase(Locale.ROOT).endsWith("emblem")) {
              assertThat(now.get(name)).as(name).isEqualTo(value);
            }
          });
      assertThat(kept.letterhead().emblem()).isPresent();
    }
  }

  @Test
  void whatCannotBeIsSaidAtItsFieldAndNothingIsKept() {
    try (var console = new ConsoleAtWork()) {
      var model = ViewModels.look(console.context());
      model.load();
      Setting<?> size =
          services(console).settings().catalogue().find("paper.textSize").orElseThrow();
      model.set(size, size.kind().typed("77"));
      assertThat(model.flawProperty(size).get()).contains("9..14");
      model.save();
      assertThat(model.wrong().statusProperty().get()).isNotEmpty();
      model.set(size, size.kind().typed("11"));
      assertThat(model.flawProperty(size).get()).isEmpty();
      model.save();
      assertThat(model.wrong().statusProperty().get()).isEmpty();
    }
  }

  @Test
  void theOfficesDefaultsAreSetBesideTheEventAndFromIt() {
    try (var console = new ConsoleAtWork()) {
      var model = ViewModels.look(console.context());
      model.load();
      Setting<?> font = services(console).settings().catalogue().find("paper.font").orElseThrow();
      model.ofOfficeProperty().set(true);
      assertThat(model.groups()).doesNotContain("payment");
      model.set(font, font.kind().typed("noto"));
      model.save();
      assertThat(office(console, "paper.font")).isEqualTo("noto");
      model.ofOfficeProperty().set(false);
      assertThat(font.value(model.draftProperty().get()).stringValue()).isEqualTo("arial");
      model.saveForOffice();
      assertThat(office(console, "letterhead.office"))
          .isEqualTo(console.event.letterhead().office());
      assertThat(office(console, "paper.font")).isEqualTo("arial");
    }
  }

  /// One page of each paper on which a setting may be seen, before and after it was changed.
  @Test
  void everySettingIsSeenOnAPaper() throws IOException {
    try (var console = new ConsoleAtWork()) {
      console.letRemarkableThingsHappen();
      console.letPeopleIn();
      Services services = services(console);
      Participant fourth =
          services.repositories().participants().ofEvent(console.event.id()).stream()
              .filter(person -> person.number() == 4)
              .findFirst()
              .orElseThrow();
      String session = fourth.main().sessions().getFirst();
      services
          .checkIn()
          .admit(
              fourth.id(),
              new Door(console.event.id(), session, "Pintu 1"),
              Attendance.Means.SEARCH,
              Optional.empty());
      Event base = wholeTemplate(services, filledIn(console.event));
      var values = new OtherValues(base);
      var before = new HashMap<String, String>();
      var hollow = new ArrayList<String>();
      for (Setting<?> setting : services.settings().catalogue().all()) {
        if (SHOWN_ELSEWHERE.containsKey(setting.name())) {
          continue;
        }
        Draft draft =
            services.settings().catalogue().draft(base, Map.of(setting.name(), values.of(setting)));
        Event after = ((Draft.Fits) draft).event();
        String was =
            before.computeIfAbsent(papersOf(setting), papers -> print(services, base, papers));
        if (was.equals(print(services, after, papersOf(setting)))) {
          hollow.add(setting.name());
        }
      }
      assertThat(hollow).isEmpty();
    }
  }

  /// Certificates that show everything a template can show.
  private static Event wholeTemplate(Services services, Event event) throws IOException {
    String html =
        services
            .templates()
            .find("sudut")
            .orElseThrow()
            .html()
            .replace(
                "<p class=\"small\" id=\"f-jp\"></p>",
                "<p class=\"small\" id=\"f-jp\"></p><p class=\"small\" id=\"f-tema\"></p>"
                    + "<p class=\"small\" id=\"f-nip\"></p>");
    assertThat(services.templates().keep(event, new CertificateTemplate("lengkap", html)))
        .isInstanceOf(TemplatePreview.Shown.Page.class);
    Setting<?> template =
        services.settings().catalogue().find("certificate.template").orElseThrow();
    Draft draft =
        services
            .settings()
            .catalogue()
            .draft(event, Map.of(template.name(), template.kind().typed("lengkap")));
    return ((Draft.Fits) draft).event();
  }

  /// An event of which every paper has something to say.
  private static Event filledIn(Event event) {
    var pact =
        event.declarations().stream()
            .map(plan -> plan.in(plan.session(), DeclarationPlan.Kind.JOINT))
            .toList();
    return event
        .withDeclarations(pact)
        .withEntries(
            event
                .entries()
                .with(new PaymentEntry("Uang transport", 50_000, 5))
                .with(
                    new InaugurationEntry(
                        "FPK", "FPK", "7", "", List.of(), InaugurationEntry.OwnWords.USUAL)));
  }

  private static String papersOf(Setting<?> setting) {
    return switch (setting.name()) {
      case "officials.receipts", "identities.receipts" -> "RECEIPTS";
      case "officials.records", "identities.records" -> "RECORD";
      case "officials.certificates", "identities.certificates" -> "CERTIFICATE";
      case "officials.event", "event.zone", "event.sessions" -> "MINUTES";
      case "event.theme" -> "CERTIFICATE";
      case "event.declarations", "paper.ink", "paper.margins.records" -> "DECLARATIONS";
      case "paper.stampDuty", "identities.pacts" -> "PACTS";
      case "identities.rosters" -> "ROSTER";
      case "sheet.sort" -> "EVERY SHEET";
      case "paper.margins.lists" -> "SHEETS";
      default ->
          switch (setting.group()) {
            case "letterhead" -> "MINUTES";
            case "paper", "archive" -> "RECAP";
            case "numbering", "certificate" -> "CERTIFICATE";
            case "payment" -> "RECEIPTS";
            case "records" -> "RECORD";
            default -> "SHEETS";
          };
    };
  }

  private static String print(Services services, Event event, String papers) {
    try {
      Sha256 all = Sha256.start();
      for (Paper paper : papers(services, event, papers)) {
        var out = new ByteArrayOutputStream();
        paper.content().writeTo(out);
        all.add(paper.name().getBytes(UTF_8));
        seen(out.toByteArray(), all);
      }
      return all.hex();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Paper> papers(Services services, Event event, String papers)
      throws IOException {
    return switch (papers) {
      case "CERTIFICATE" -> List.of(services.certificates().sample(event));
      case "PACTS" ->
          first(
              services,
              event.withDeclarations(
                  event.declarations().stream()
                      .map(plan -> plan.in(plan.session(), DeclarationPlan.Kind.INDIVIDUAL))
                      .toList()),
              PaperOrder.of(PaperType.PACTS));
      case "RECEIPTS" ->
          first(
              services, event, PaperOrder.of(PaperType.RECEIPTS).paying(event.entries().payment()));
      case "RECORD" ->
          first(
              services,
              event,
              PaperOrder.of(PaperType.RECORD).with(event.entries().inaugurations().getLast()));
      case "ROSTER" ->
          first(services, event, PaperOrder.of(PaperType.ROSTER).group("KONTINGEN PORSENI"));
      case "EVERY SHEET" ->
          services.papers().of(event, PaperOrder.of(PaperType.SHEETS).session("DEK"));
      case "SHEETS" -> first(services, event, PaperOrder.of(PaperType.SHEETS).session("DEK"));
      default -> first(services, event, PaperOrder.of(PaperType.valueOf(papers)));
    };
  }

  private static List<Paper> first(Services services, Event event, PaperOrder order) {
    List<Paper> found = services.papers().of(event, order);
    assertThat(found).as(order.type().name()).isNotEmpty();
    return found.subList(0, 1);
  }

  /// What a reader and an archive see: pages, their sizes and pictures, and the description.
  private static void seen(byte[] pdf, Sha256 all) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        all.add(page.getMediaBox().toString().getBytes(UTF_8));
        try (var in = page.getContents()) {
          all.add(in.readAllBytes());
        }
        PDResources resources = page.getResources();
        for (COSName name : resources.getXObjectNames()) {
          try (var in = resources.getXObject(name).getStream().createInputStream()) {
            all.add(in.readAllBytes());
          }
        }
      }
      try (var in = document.getDocumentCatalog().getMetadata().createInputStream()) {
        all.add(in.readAllBytes());
      }
    }
  }

  private static String office(ConsoleAtWork console, String name) {
    JsonNode value = services(console).settings().defaults().get(name);
    return value == null ? "" : value.stringValue();
  }

  private static Services services(ConsoleAtWork console) {
    return console.workspace.services();
  }
}
