package id.balai.service.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.certificate.Certificate;
import id.balai.domain.certificate.IssuedCertificate;
import id.balai.domain.certificate.IssuedCertificate.State;
import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Numbering;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Recording;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.fixture.MovingClock;
import id.balai.service.batches.Progress;
import id.balai.service.papers.Paper;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Certificates that are voided, corrected and issued again, in a real store that is closed and
/// opened between.
final class CertificateChainTest {

  @TempDir Path folder;

  @Test
  void numbersAreNeverUsedAgainAndChainsSurviveARestart() throws IOException {
    try (Workspace workspace = TestHouses.open(folder, clock("2024-10-07T02:00:00Z"))) {
      Services services = workspace.services();
      Event event = sample(services);
      assertThat(issued(services, event))
          .extracting(Certificate::sequence)
          .containsExactly(1, 2, 3);
      ReissuingService reissuing = services.certificates().reissuing();
      assertThat(reissuing.withdraw(event, 3, "tidak hadir sampai selesai"))
          .isEqualTo(new CertificateChange.Voided());
      assertThat(reissuing.withdraw(event, 3, "sekali lagi"))
          .isEqualTo(new CertificateChange.NotStanding());
      assertThat(reissuing.withdraw(event, 2, " ")).isEqualTo(new CertificateChange.Incomplete());
    }
    try (Workspace workspace = TestHouses.open(folder, clock("2024-10-08T02:00:00Z"))) {
      Services services = workspace.services();
      Event event = services.repositories().events().all().getFirst();
      assertThat(issued(services, event)).extracting(Certificate::sequence).containsExactly(1, 2);
      CertificateChange change =
          services
              .certificates()
              .reissuing()
              .correct(event, 1, "Effendi Ma'ruf, S.Pd.", "salah tulis");
      assertThat(change)
          .isInstanceOfSatisfying(
              CertificateChange.Reissued.class,
              done -> {
                assertThat(done.replacement().sequence()).isEqualTo(4);
                assertThat(done.replacement().replaces()).contains(1);
              });
      assertThat(text(services, event, 4)).contains("Effendi Ma'ruf, S.Pd.");
    }
    try (Workspace workspace = TestHouses.open(folder, clock("2024-10-09T02:00:00Z"))) {
      Services services = workspace.services();
      Event event = services.repositories().events().all().getFirst();
      List<IssuedCertificate> all = services.certificates().reissuing().all(event);
      assertThat(all)
          .extracting(IssuedCertificate::state)
          .containsExactly(State.REPLACED, State.STANDS, State.VOIDED, State.STANDS);
      String oldCode = all.getFirst().certificate().code();
      IssuedCertificate old = services.repositories().certificates().byCode(oldCode).orElseThrow();
      assertThat(old.state()).isEqualTo(State.REPLACED);
      assertThat(old.replacement()).map(Certificate::sequence).contains(4);
      String printed =
          new PrintedNames(services.log()).of(all.getFirst().certificate()).orElseThrow();
      assertThat(printed).isNotEqualTo("Effendi Ma'ruf, S.Pd.");
      assertThat(services.verifying().text(oldCode).facts().orElseThrow().name())
          .as("what stands on the paper")
          .isEqualTo(printed);
      assertThat(services.certificates().reissuing().reissue(event, 3, "ternyata hadir"))
          .isInstanceOf(CertificateChange.Reissued.class);
      assertThat(services.certificates().reissuing().reissue(event, 1, "lagi"))
          .isEqualTo(new CertificateChange.NotStanding());
      assertThat(issued(services, event))
          .extracting(Certificate::sequence)
          .containsExactly(2, 4, 5);
    }
  }

  @Test
  void numbersAreForetoldAndTheRepresentedAreLeftOutUnlessSaidSo() throws IOException {
    try (Workspace workspace = TestHouses.open(folder, clock("2024-10-07T02:00:00Z"))) {
      Services services = workspace.services();
      Event event = sample(services);
      String session = event.certificates().sessions().getFirst();
      Participant represented =
          services.repositories().participants().ofEvent(event.id()).stream()
              .filter(person -> person.inSession(session).isPresent())
              .skip(3)
              .findFirst()
              .orElseThrow();
      services
          .checkIn()
          .admit(
              represented.id(),
              new Door(event.id(), session, "Pintu 1"),
              Attendance.Means.SEARCH,
              Optional.of(new Delegate("Rahmat Hidayat", "Sekretaris")));
      IssueForecast told = services.certificates().forecast(event, Represented.LEFT_OUT);
      assertThat(told.receiving()).hasSize(3).doesNotContain(represented);
      assertThat(told.numbers()).hasSize(2).first().asString().contains("001");
      assertThat(told.leftOut().get(IssueForecast.Reason.REPRESENTED)).containsExactly(represented);
      assertThat(told.count(IssueForecast.Reason.ABSENT)).isPositive();
      assertThat(services.repositories().certificates().ofEvent(event.id())).isEmpty();

      assertThat(services.certificates().issue(event)).isEqualTo(3);
      assertThat(services.certificates().issue(event, Represented.INCLUDED)).isEqualTo(4);
      assertThat(services.certificates().forecast(event, Represented.INCLUDED).receiving())
          .isEmpty();
    }
  }

  @Test
  void oneNumberStandsForTheBatchAndEveryCertificateIsStillAnother() throws IOException {
    try (Workspace workspace = TestHouses.open(folder, clock("2024-10-07T02:00:00Z"))) {
      Services services = workspace.services();
      Event event = sample(services);
      CertificatePlan plan = event.certificates();
      Event batch =
          event.withCertificates(
              new CertificatePlan(
                  plan.numberPattern(),
                  plan.code(),
                  plan.unit(),
                  17,
                  plan.hours(),
                  plan.sessions(),
                  plan.demand(),
                  Numbering.ONE_FOR_ALL,
                  plan.template(),
                  plan.topics()));
      services.planning().change(event, batch);
      List<Certificate> issued = issued(services, batch);
      assertThat(issued).extracting(Certificate::sequence).containsExactly(17, 18, 19);
      assertThat(issued).extracting(Certificate::number).containsOnly(number(issued));
      assertThat(issued).extracting(Certificate::code).doesNotHaveDuplicates();
      assertThat(services.certificates().issued(batch))
          .extracting(Paper::name)
          .containsExactly("sertifikat-0017.pdf", "sertifikat-0018.pdf", "sertifikat-0019.pdf");
      services.certificates().reissuing().withdraw(batch, 18, "tidak hadir sampai selesai");
    }
    try (Workspace workspace = TestHouses.open(folder, clock("2024-10-08T02:00:00Z"))) {
      Services services = workspace.services();
      Event event = services.repositories().events().all().getFirst();
      List<Certificate> before = issued(services, event);
      assertThat(before).extracting(Certificate::sequence).containsExactly(17, 19);
      services.certificates().reissuing().reissue(event, 18, "ternyata hadir");
      List<Certificate> after = issued(services, event);
      assertThat(after).extracting(Certificate::sequence).containsExactly(17, 19, 20);
      assertThat(after).extracting(Certificate::number).containsOnly(number(before));
      assertThat(text(services, event, 20)).contains(number(before));
    }
  }

  @Test
  void onlyTheRolesThatWereNamedGetOneAndNumbersThatOthersHaveAreLeftOut() throws IOException {
    try (Workspace workspace = TestHouses.open(folder, clock("2024-10-07T02:00:00Z"))) {
      Services services = workspace.services();
      Event event = sample(services);
      var settings = services.settings();
      var catalogue = settings.catalogue();
      Function<String, JsonNode> typed =
          line -> catalogue.find(name(line)).orElseThrow().kind().typed(line.split("=", 2)[1]);
      settings.change(
          event,
          Stream.of("certificate.roles=SPEAKER", "numbering.taken=1,3")
              .collect(Collectors.toMap(CertificateChainTest::name, typed)));
      assertThat(services.certificates().issued(event(services))).isEmpty();
      settings.change(
          event(services), Map.of("certificate.roles", typed.apply("certificate.roles=")));
      assertThat(issued(services, event(services)))
          .extracting(Certificate::sequence)
          .containsExactly(2, 4, 5);
    }
  }

  private static String name(String line) {
    return line.split("=", 2)[0];
  }

  private static Event event(Services services) {
    return services.repositories().events().all().getFirst();
  }

  private static String number(List<Certificate> certificates) {
    return certificates.getFirst().number();
  }

  private static MovingClock clock(String at) {
    return new MovingClock(Instant.parse(at));
  }

  private static Event sample(Services services) {
    Event event =
        services
            .samples()
            .add("rantau-pulung", SampleSetupService.People.WITH, "Meja panitia")
            .orElseThrow();
    List<Participant> people = services.repositories().participants().ofEvent(event.id());
    String session = event.certificates().sessions().getFirst();
    people.stream()
        .filter(person -> person.inSession(session).isPresent())
        .limit(3)
        .forEach(
            person ->
                assertThat(
                        services
                            .ledger()
                            .record(
                                services.currentActor().by(event),
                                new DoorFact.Attended(
                                    new Attendance(
                                        event.id(),
                                        session,
                                        person.id(),
                                        services.clock().instant(),
                                        "Pintu 1",
                                        Attendance.Means.OPERATOR))))
                    .isInstanceOf(Recording.Stored.class));
    return event;
  }

  private static List<Certificate> issued(Services services, Event event) throws IOException {
    assertThat(services.certificates().issued(event)).isNotEmpty();
    return services.certificates().reissuing().all(event).stream()
        .filter(issued -> issued.state() == State.STANDS)
        .map(IssuedCertificate::certificate)
        .toList();
  }

  private String text(Services services, Event event, int sequence) throws IOException {
    Path papers = folder.resolve("papers");
    services.certificates().write(event, Represented.LEFT_OUT, papers, Progress.UNSEEN);
    try (var pdf =
        Loader.loadPDF(papers.resolve(String.format("sertifikat-%04d.pdf", sequence)).toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
