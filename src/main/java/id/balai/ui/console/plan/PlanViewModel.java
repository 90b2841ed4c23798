package id.balai.ui.console.plan;

import id.balai.domain.event.Event;
import id.balai.service.access.Desk;
import id.balai.service.house.Services;
import id.balai.service.planning.PlanningResult;
import id.balai.ui.route.Routes;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A new event from nothing.
public final class PlanViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(PlanViewModel.class);

  /// The three zones of Indonesia: WITA first, where the halls of the first users stand.
  public static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Jayapura"));

  private final Services services;
  private final Tasks tasks;
  private final Routes routes;
  private final Words words;
  private final PlanForm form;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  public PlanViewModel(Services services, Tasks tasks, Routes routes, Words words) {
    this.services = services;
    this.tasks = tasks;
    this.routes = routes;
    this.words = words;
    LocalDate today = services.clock().instant().atZone(ZONES.getFirst()).toLocalDate();
    this.form = PlanForm.of(today, ZONES.getFirst());
    form.declarationTitle().set(words.text("console.plan.declaration.title.sample"));
    form.declarationPoints().set(words.text("console.plan.declaration.points.sample"));
  }

  /// What is typed.
  public PlanForm form() {
    return form;
  }

  /// Key of the sentence that says what is missing, or empty.
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Adds a line to the programme.
  public void addSession() {
    form.sessions().add(SessionRow.of("", "", ""));
  }

  /// Goes back without an event.
  public void cancel() {
    routes.start();
  }

  /// Stores the event and opens it, or says what is missing.
  public void save() {
    problem.set(missing());
    if (problem.get().isEmpty()) {
      tasks.run(this::store, this::stored, this::broken);
    }
  }

  private PlanningResult store() {
    var planned = new PlannedEvent(form);
    var id = services.fresh().id();
    String code = services.planning().freeCode(planned.code());
    Event event = planned.event(id, code, "PESERTA");
    var texts =
        planned.texts(
            id,
            words.text("console.plan.declaration.opening"),
            words.text("console.plan.declaration.closing"));
    return services.planning().add(event, texts, Desk.NAME);
  }

  private String missing() {
    if (form.name().get().isBlank()) {
      return "console.plan.missing.name";
    }
    if (form.venue().get().isBlank() || form.place().get().isBlank()) {
      return "console.plan.missing.venue";
    }
    if (form.office().get().isBlank()) {
      return "console.plan.missing.office";
    }
    List<SessionRow> typed = form.sessions().stream().filter(row -> !row.isBlank()).toList();
    if (typed.isEmpty()) {
      return "console.plan.missing.session";
    }
    if (!typed.stream().allMatch(SessionRow::isRight)) {
      return "console.plan.wrong.time";
    }
    boolean isTextMissing =
        form.declarationTitle().get().isBlank() || new PlannedEvent(form).points().isEmpty();
    return form.hasDeclaration().get() && isTextMissing ? "console.plan.missing.text" : "";
  }

  private void stored(PlanningResult result) {
    switch (result) {
      case PlanningResult.Planned planned -> routes.home(planned.event().id());
      case PlanningResult.CodeTaken _, PlanningResult.Failed _ -> problem.set("console.not.stored");
    }
  }

  private void broken(Exception trouble) {
    LOG.error("an event could not be planned", trouble);
    problem.set("console.trouble");
  }
}
