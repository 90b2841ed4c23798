package id.balai.ui.console.archive;

import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.domain.evidence.Verdict;
import id.balai.service.verifying.ReportWords;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.FileDialogs;
import id.balai.ui.control.Reveal;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Checks a paper, a code, a picture of a code, or an archive, and says what holds and what not.
final class CheckCard extends VBox {

  private static final int WIDEST_PAGE = 460;
  private static final int EDGE = 24;

  private final ArchiveViewModel model;
  private final Messages messages;
  private final VBox result = new VBox();

  CheckCard(ArchiveViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("card", "panel", "check-card");
    VBox.setVgrow(this, Priority.ALWAYS);
    Label title = Texts.line(messages, "panel-title", "archive.check");
    Label hint = Texts.wrapped(new Label());
    hint.getStyleClass().add("note");
    hint.setWrapText(true);
    hint.textProperty().bind(messages.bind("archive.check.hint"));
    result.setId("check-result");
    result.getStyleClass().add("check-result");
    var scroll = new ScrollPane(result);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren()
        .addAll(
            title,
            hint,
            code(),
            files(),
            others(),
            new StatusLabel("check-said", model.checkedProperty()),
            scroll);
    model.reportProperty().subscribe(this::show);
    messages.languageProperty().subscribe(() -> show(model.reportProperty().get()));
    setOnDragOver(CheckCard::offer);
    setOnDragDropped(this::drop);
  }

  private Node code() {
    var field = new TextField();
    field.setId("check-code");
    field.promptTextProperty().bind(messages.bind("archive.check.code"));
    field.accessibleTextProperty().bind(messages.bind("archive.check.code"));
    field.textProperty().bindBidirectional(model.typedProperty());
    field.setOnAction(_ -> model.checkTyped());
    HBox.setHgrow(field, Priority.ALWAYS);
    var line =
        new HBox(
            field, Buttons.primary("check", messages.bind("archive.check.do"), model::checkTyped));
    line.getStyleClass().add("offers");
    return line;
  }

  private Node files() {
    var offers =
        new FlowPane(
            Buttons.secondary("check-file", messages.bind("archive.check.file"), this::chooseFile),
            Buttons.secondary(
                "check-folder", messages.bind("archive.check.folder"), this::chooseFolder),
            Buttons.secondary("check-key", messages.bind("archive.others"), this::chooseKey));
    offers.getStyleClass().add("offers");
    return offers;
  }

  /// The fingerprint of another office's key, and the word that it was compared.
  private Node others() {
    var meet = Buttons.secondary("meet-key", messages.bind("archive.others.meet"), model::meet);
    Texts.shown(meet, model.others().shownProperty().map(keys -> !keys.isEmpty()));
    var box =
        new VBox(new StatusLabel("others-said", model.others().page().statusProperty()), meet);
    box.getStyleClass().add("rows");
    return box;
  }

  private void chooseKey() {
    FileDialogs.open(this).ifPresent(model.others()::read);
  }

  private void chooseFile() {
    choose(FileDialogs.open(this));
  }

  private void chooseFolder() {
    choose(FileDialogs.folder(this));
  }

  private void choose(Optional<Path> chosen) {
    chosen.ifPresent(model::check);
  }

  private void show(Optional<Report> report) {
    result.getChildren().clear();
    report.ifPresent(this::show);
    if (report.isPresent()) {
      applyCss();
      Reveal.top(this, 0);
    }
  }

  private void show(Report report) {
    var say = new ReportWords(messages.languageProperty().get().locale().getLanguage());
    var verdict = Texts.plain("verdict", say.verdict(report));
    verdict.setId("verdict");
    verdict.getStyleClass().add(tone(report.verdict()).styleClass());
    result.getChildren().add(verdict);
    say.additions(report).forEach(one -> result.getChildren().add(Texts.plain("fact", one)));
    model.pictures().forEach((page, png) -> result.getChildren().add(picture(page, png)));
    report
        .facts()
        .ifPresent(
            facts ->
                say.facts(facts)
                    .forEach(fact -> result.getChildren().add(Texts.plain("fact", fact))));
    for (Finding finding : report.findings()) {
      Label label = Texts.plain("finding", say.sentence(finding).strip());
      label.getStyleClass().add(tone(finding.state()).styleClass());
      result.getChildren().add(label);
    }
  }

  /// The page with the places framed where somebody has signed.
  private Node picture(int page, byte[] png) {
    var view = new ImageView(new Image(new ByteArrayInputStream(png)));
    view.setId("check-page-" + page);
    view.setAccessibleText(messages.text("archive.check.page", page));
    view.setPreserveRatio(true);
    view.fitWidthProperty().bind(Bindings.min(WIDEST_PAGE, result.widthProperty().subtract(EDGE)));
    var sheet = Texts.styled(new StackPane(view), "check-page");
    sheet.setMaxWidth(Region.USE_PREF_SIZE);
    return sheet;
  }

  private static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case HOLDS -> Tone.OK;
      case HOLDS_WITH_ADDITIONS, UNKNOWN_OFFICE -> Tone.WARN;
      case CHANGED, UNCERTAIN -> Tone.BAD;
    };
  }

  private static Tone tone(Finding.State state) {
    return switch (state) {
      case HOLDS -> Tone.OK;
      case NOTE -> Tone.QUIET;
      case ADDED, UNKNOWN -> Tone.WARN;
      case BROKEN -> Tone.BAD;
    };
  }

  private static void offer(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void drop(DragEvent event) {
    choose(event.getDragboard().getFiles().stream().findFirst().map(File::toPath));
    event.setDropCompleted(true);
    event.consume();
  }
}
