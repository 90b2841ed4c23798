package id.balai.ui.console.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Session;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.CurrentEvent;
import id.balai.ui.console.PageWork;
import id.balai.ui.console.ViewModels;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events from templates and from older events, in a real store, and what the form says while it is
/// filled.
final class PlanTemplateTest {

  private final ConsoleAtWork console = new ConsoleAtWork();

  @AfterEach
  void close() {
    console.close();
  }

  @ParameterizedTest
  @CsvSource({
    "NEUTRALITY, 1, 5, FORKOPIMCAM, true",
    "PEACE, 2, 5, PENYELENGGARA PEMILU, true",
    "INAUGURATION, 1, 3, PENGURUS YANG DIKUKUHKAN, false",
    "CONTINGENT, 1, 4, KONTINGEN, false",
  })
  void aTemplateNeedsOnlyTheOfficeAndTheHall(
      PlanTemplate template, int sessions, int groups, String group, boolean isSigned) {
    Event event = planned(template);
    assertThat(event.name()).isNotBlank();
    assertThat(event.sessions()).hasSize(sessions).allMatch(one -> !one.name().isBlank());
    assertThat(event.certificates().sessions())
        .isEqualTo(event.sessions().stream().map(Session::code).toList());
    assertThat(event.groups()).hasSize(groups).extracting(Group::name).contains(group);
    assertThat(event.groups())
        .allMatch(one -> (one.duty() == Group.Duty.SIGNS) == isSigned)
        .isSortedAccordingTo((a, b) -> Integer.compare(a.order(), b.order()));
    assertThat(event.declarations()).hasSize(isSigned ? 1 : 0);
    assertThat(texts(event)).hasSize(isSigned ? 1 : 0).allMatch(text -> text.points().size() > 1);
  }

  @ParameterizedTest
  @CsvSource({"NEUTRALITY", "PEACE", "INAUGURATION", "CONTINGENT"})
  void anOlderEventIsTakenOverButForItsDay(PlanTemplate template) {
    Event older = planned(template);
    PlanViewModel model = model(Optional.empty());
    model.begin(older);
    model.form().date.set(older.date().plusYears(1));
    model.form().keepUntil.set(older.date().plusYears(3));
    Event newer = saved(model);
    assertThat(newer.id()).isNotEqualTo(older.id());
    assertThat(newer.code()).isNotEqualTo(older.code());
    assertThat(newer.sessions()).isEqualTo(older.sessions());
    assertThat(newer.groups()).isEqualTo(older.groups());
    assertThat(newer.letterhead()).isEqualTo(older.letterhead());
    assertThat(newer.certificates()).isEqualTo(older.certificates());
    assertThat(newer.declarations()).isEqualTo(older.declarations());
    assertThat(texts(newer).stream().map(DeclarationText::points).toList())
        .isEqualTo(texts(older).stream().map(DeclarationText::points).toList());
  }

  @Test
  void theDoorsOfAnOlderDayDoNotCloseTheNewOnes() {
    Event older = planned(PlanTemplate.CONTINGENT);
    Session was = older.sessions().getFirst();
    var closed =
        new Session(
            was.code(),
            was.name(),
            was.starts(),
            was.ends(),
            Optional.of(console.clock.instant()),
            Optional.of(console.clock.instant()),
            Optional.of(15),
            Optional.empty());
    console.workspace.services().planning().change(older, older.withSessions(List.of(closed)));
    PlanViewModel model = model(Optional.empty());
    model.begin(event(older));
    assertThat(saved(model).sessions())
        .containsExactly(
            Session.open(was.code(), was.name(), was.starts(), was.ends())
                .withGrace(Optional.of(15)));
    PlanViewModel change = model(Optional.of(older));
    change.form().theme.set("Tema lain");
    change.save();
    assertThat(event(older).sessions()).containsExactly(closed);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "pattern, {seq:3}/{MONTH}, -",
        "pattern, tanpa nomor, plan.wrong.pattern",
        "pattern, {seq}/{bulan}, plan.wrong.pattern",
        "hours, 8, -",
        "hours, delapan, plan.wrong.hours",
        "hours, 1000, plan.wrong.hours",
        "starts, 9.00, -",
        "starts, 25.00, plan.wrong.time",
        "starts, 12.00, plan.wrong.time",
        "group, UNDANGAN, -",
        "group, forkopimcam, plan.wrong.group",
        "notice, Data Anda aman, plan.wrong.notice",
      })
  void whatIsWrongIsSaidWhileItIsTyped(String field, String typed, String key) {
    PlanViewModel model = model(Optional.empty());
    model.begin(PlanTemplate.NEUTRALITY);
    PlanForm form = model.form();
    String said =
        switch (field) {
          case "pattern" -> {
            form.numberPattern.set(typed);
            yield model.flaws().pattern();
          }
          case "hours" -> {
            form.hours.set(typed);
            yield model.flaws().hours();
          }
          case "starts" -> {
            form.sessions.getFirst().starts().set(typed);
            yield model.flaws().sessions();
          }
          case "group" -> {
            form.groups.add(PlanForm.GroupRow.of(typed));
            yield model.flaws().groups();
          }
          default -> {
            form.noticeIndonesian.set(typed);
            yield model.flaws().notice();
          }
        };
    assertThat(said).isEqualTo(key == null ? "" : key);
    assertThat(model.triedProperty().get()).isFalse();
  }

  private Event planned(PlanTemplate template) {
    PlanViewModel model = model(Optional.empty());
    model.begin(template);
    assertThat(model.flaws().isNone()).isFalse();
    model.form().place.set("Kota " + template.name());
    model.form().venue.set("Balai contoh");
    model.form().office.set("Kecamatan contoh");
    assertThat(model.flaws().isNone()).isTrue();
    return saved(model);
  }

  private Event saved(PlanViewModel model) {
    List<Event> before = console.workspace.services().repositories().events().all();
    model.save();
    assertThat(model.work().statusProperty().get()).isEmpty();
    return console.workspace.services().repositories().events().all().stream()
        .filter(one -> before.stream().noneMatch(old -> old.id().equals(one.id())))
        .findFirst()
        .orElseThrow();
  }

  private Event event(Event one) {
    return console.workspace.services().repositories().events().find(one.id()).orElseThrow();
  }

  private List<DeclarationText> texts(Event event) {
    return event.declarations().stream()
        .flatMap(
            plan ->
                console
                    .workspace
                    .services()
                    .repositories()
                    .declarations()
                    .current(event.id(), plan.code())
                    .stream())
        .toList();
  }

  private PlanViewModel model(Optional<Event> changed) {
    ConsoleContext given = console.context();
    PlanViewModel model =
        changed
            .map(
                event ->
                    ViewModels.plan(
                        new ConsoleContext(
                            given.services(),
                            given.tasks(),
                            given.messages(),
                            given.routes(),
                            given.papers(),
                            given.station(),
                            CurrentEvent.read(
                                given.services().repositories().events(), event.id()))))
            .orElseGet(
                () ->
                    ViewModels.newEvent(
                        given.services(),
                        new PageWork(given.tasks(), given.messages()),
                        given.routes()));
    model.load();
    return model;
  }
}
