package id.balai.ui.console.templates;

import id.balai.domain.document.CertificateTemplate;
import id.balai.domain.document.TemplatePreview.Shown;
import id.balai.service.certificates.TemplateService;
import id.balai.ui.console.PageModel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Templates of certificates: one is open at a time, and what it comes to is drawn while it is
/// edited. The newest draft wins: an answer to an older one is dropped.
public final class TemplatesViewModel {

  private static final int DPI = 80;

  private final PageModel page;
  private final TemplateService desk;
  private final ObservableList<String> names = FXCollections.observableArrayList();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty html = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<byte[]>> picture =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Integer> asked = new SimpleObjectProperty<>(0);

  public TemplatesViewModel(PageModel page, TemplateService desk) {
    this.page = page;
    this.desk = desk;
  }

  PageModel page() {
    return page;
  }

  /// Reads the list; opens the event's template when none is open.
  void refresh() {
    page.tasks().run(desk::names, this::list, this::onError);
  }

  private void list(List<String> found) {
    names.setAll(found);
    if (name.get().isEmpty()) {
      open(page.event().certificates().template());
    }
  }

  /// Opens a template; an unsaved draft is given up.
  void open(String wanted) {
    page.tasks().run(() -> desk.find(wanted), this::opened, this::onError);
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
    draft().ifPresent(draft -> ask(() -> desk.show(page.event(), draft, DPI), turn));
  }

  /// Keeps the draft under its name; one that cannot be used is not kept.
  void keep() {
    int turn = asked.get() + 1;
    asked.set(turn);
    draft()
        .ifPresent(
            draft ->
                page.tasks()
                    .run(
                        () -> desk.keep(page.event(), draft),
                        shown -> kept(draft, shown),
                        this::onError));
  }

  private void kept(CertificateTemplate draft, Shown shown) {
    if (shown instanceof Shown.Page) {
      page.say("templates.kept", draft.name());
      page.tasks().run(desk::names, names::setAll, this::onError);
    } else {
      answer(shown);
    }
  }

  private Optional<CertificateTemplate> draft() {
    if (!CertificateTemplate.isName(name.get().strip())) {
      page.say("templates.name.wrong");
      return Optional.empty();
    }
    return Optional.of(new CertificateTemplate(name.get().strip(), html.get()));
  }

  private void ask(java.util.concurrent.Callable<Shown> work, int turn) {
    page.tasks()
        .run(
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
        page.tell("");
        picture.set(Optional.of(png));
      }
      case Shown.Refused(var flaw, var detail) ->
          page.tell(page.messages().of("templates.flaw", flaw, detail));
    }
  }

  private void onError(Exception broken) {
    page.broken(
        broken,
        broken instanceof IOException ? "templates.trouble.file" : "templates.trouble.other");
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

  /// The last draft that could be drawn, as a PNG picture.
  ReadOnlyObjectProperty<Optional<byte[]>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }
}
