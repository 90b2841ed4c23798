package id.balai.ui.console.templates;

import id.balai.domain.document.CertificateTemplate;
import id.balai.domain.document.TemplatePreview.Shown;
import id.balai.domain.event.Event;
import id.balai.service.certificates.TemplateService;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Templates of certificates: one is open at a time, and what it comes to is drawn while it is
/// edited. The newest draft wins: an answer to an older one is dropped.
public final class TemplatesViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(TemplatesViewModel.class);
  private static final int DPI = 80;

  private final TemplateService desk;
  private final Tasks tasks;
  private final Messages messages;
  private final Event event;
  private final ObservableList<String> names = FXCollections.observableArrayList();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty html = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<byte[]>> picture =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Integer> asked = new SimpleObjectProperty<>(0);

  public TemplatesViewModel(TemplateService desk, Tasks tasks, Messages messages, Event event) {
    this.desk = desk;
    this.tasks = tasks;
    this.messages = messages;
    this.event = event;
  }

  /// Reads the list; opens the event's template when none is open.
  void refresh() {
    tasks.run(desk::names, this::list, this::onError);
  }

  private void list(List<String> found) {
    names.setAll(found);
    if (name.get().isEmpty()) {
      open(event.certificates().template());
    }
  }

  /// Opens a template; an unsaved draft is given up.
  void open(String wanted) {
    tasks.run(() -> desk.find(wanted), this::opened, this::onError);
  }

  private void opened(Optional<CertificateTemplate> found) {
    found.ifPresent(
        template -> {
          name.set(template.name());
          html.set(template.html());
          draw();
        });
  }

  /// Draws the draft.
  void draw() {
    int turn = asked.get() + 1;
    asked.set(turn);
    draft().ifPresent(draft -> ask(() -> desk.show(event, draft, DPI), turn));
  }

  /// Keeps the draft under its name; one that cannot be used is not kept.
  void keep() {
    int turn = asked.get() + 1;
    asked.set(turn);
    draft()
        .ifPresent(
            draft ->
                tasks.run(
                    () -> desk.keep(event, draft), shown -> kept(draft, shown), this::onError));
  }

  private void kept(CertificateTemplate draft, Shown shown) {
    if (shown instanceof Shown.Page) {
      sentence.set(messages.text("templates.kept", draft.name()));
      tasks.run(desk::names, names::setAll, this::onError);
    } else {
      answer(shown);
    }
  }

  private Optional<CertificateTemplate> draft() {
    if (!CertificateTemplate.isName(name.get().strip())) {
      sentence.set(messages.text("templates.name.wrong"));
      return Optional.empty();
    }
    return Optional.of(new CertificateTemplate(name.get().strip(), html.get()));
  }

  private void ask(java.util.concurrent.Callable<Shown> work, int turn) {
    tasks.run(
        work,
        shown -> {
          if (turn == asked.get()) {
            answer(shown);
          }
        },
        this::onError);
  }

  private void answer(Shown shown) {
    switch (shown) {
      case Shown.Page(byte[] png) -> {
        sentence.set("");
        picture.set(Optional.of(png));
      }
      case Shown.Refused(var flaw, var detail) ->
          sentence.set(messages.of("templates.flaw", flaw, detail));
    }
  }

  private void onError(Exception broken) {
    sentence.set(
        ErrorMessages.status(
            LOG,
            "a template could not be read, drawn or kept",
            broken,
            messages,
            broken instanceof IOException ? "templates.trouble.file" : "templates.trouble.other"));
  }

  ObservableList<String> names() {
    return names;
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty htmlProperty() {
    return html;
  }

  /// What is wrong with the draft, or what was done; empty when it is as it should be.
  ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /// The last draft that could be drawn, as a PNG picture.
  ReadOnlyObjectProperty<Optional<byte[]>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }
}
