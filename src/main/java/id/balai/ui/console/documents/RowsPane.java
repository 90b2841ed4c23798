package id.balai.ui.console.documents;

import id.balai.domain.certificate.IssuedCertificate;
import id.balai.service.papers.PaperType;
import id.balai.ui.console.documents.CertificateViewModel.Change;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Forms;
import id.balai.ui.control.StatusChip;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the choice comes to; for certificates also what can be done with each.
final class RowsPane extends VBox {

  private final DocumentsViewModel model;
  private final CertificateViewModel certificates;
  private final Messages messages;
  private final DocumentTitles titles;
  private final ListView<DocumentRow> list = new ListView<>();

  /// @param head stands above the list
  /// @param isAsking whether the head asks something, which needs the list's room
  RowsPane(
      DocumentsViewModel model,
      CertificateViewModel certificates,
      Node head,
      ObservableValue<Boolean> isAsking,
      Messages messages) {
    this.model = model;
    this.certificates = certificates;
    this.messages = messages;
    this.titles = new DocumentTitles(model.event(), messages);
    visibleProperty().bind(model.kindProperty().map(kind -> !kind.isFilledIn()));
    managedProperty().bind(visibleProperty());
    getStyleClass().addAll("card", "panel", "rows-pane");
    VBox.setVgrow(this, Priority.ALWAYS);
    VBox.setVgrow(list, Priority.ALWAYS);
    setMinHeight(0);
    getChildren().addAll(head, list, offers(), form());
    Texts.shown(list, isAsking.map(asks -> !asks));
    fill();
  }

  private void fill() {
    list.setId("papers");
    list.getStyleClass().add("papers-list");
    list.setItems(model.rows());
    list.setMinHeight(0);
    list.setCellFactory(_ -> new Cell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, row) -> Optional.ofNullable(row).map(Optional::of).ifPresent(model::select));
    model.selectedProperty().subscribe(row -> row.ifPresent(list.getSelectionModel()::select));
    messages.languageProperty().addListener((javafx.beans.Observable _) -> list.refresh());
    Label said =
        Texts.says(
            "papers-said",
            "note",
            messages.bind(
                () ->
                    model.stateProperty().get() == DocumentsViewModel.State.EMPTY
                        ? messages.of("documents.empty", model.kindProperty().get().lack())
                        : messages.of("documents.rows", model.stateProperty().get()),
                model.stateProperty(),
                model.kindProperty()));
    list.setPlaceholder(said);
  }

  private Node offers() {
    var offers = Texts.styled(new FlowPane(), "offers");
    for (Change change : Change.values()) {
      String name = change.name().toLowerCase(Locale.ROOT);
      Button button =
          Buttons.corner(
              "certificate-" + name,
              messages.bind(Messages.key("documents.change", change)),
              () -> certificates.begin(change));
      model
          .selectedProperty()
          .subscribe(
              _ ->
                  button.setDisable(!certificates.isPossible(change) || !certificates.mayChange()));
      offers.getChildren().add(button);
    }
    Texts.shown(
        offers,
        Bindings.createBooleanBinding(
            () ->
                model.kindProperty().get() == PaperType.CERTIFICATES
                    && certificates.changeProperty().get().isEmpty(),
            model.kindProperty(),
            certificates.changeProperty()));
    return offers;
  }

  private Node form() {
    var forms = new Forms(messages);
    Node named =
        forms.field("certificate-name", "documents.change.name", certificates.nameProperty());
    certificates
        .changeProperty()
        .subscribe(
            change -> {
              named.setVisible(change.filter(Change.CORRECT::equals).isPresent());
              named.setManaged(named.isVisible());
            });
    TextField reason = forms.input("certificate-reason", certificates.reasonProperty());
    reason.setOnAction(_ -> certificates.confirm());
    var buttons =
        new HBox(
            Buttons.corner(
                "certificate-confirm",
                messages.bind("documents.change.confirm"),
                certificates::confirm),
            Buttons.corner(
                "certificate-leave", messages.bind("documents.change.leave"), certificates::leave));
    buttons.getStyleClass().add("offers");
    var form =
        Texts.styled(
            new VBox(named, forms.labelled("documents.change.reason", reason), buttons),
            "change-form");
    Texts.shown(form, certificates.changeProperty().map(Optional::isPresent));
    return form;
  }

  private final class Cell extends ListCell<DocumentRow> {

    @Override
    protected void updateItem(@Nullable DocumentRow row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      setText(null);
      setGraphic(row == null || isEmpty ? null : line(row));
    }

    private Node line(DocumentRow row) {
      Label title = Texts.plain("row-title", titles.title(row));
      var texts = new VBox(title);
      String beneath = titles.detail(row);
      if (!beneath.isEmpty()) {
        Label detail = Texts.plain("note", beneath);
        texts.getChildren().add(detail);
      }
      row.certificate()
          .map(IssuedCertificate::state)
          .filter(state -> state != IssuedCertificate.State.STANDS)
          .ifPresent(state -> texts.getChildren().add(chip(row, state)));
      texts.prefWidthProperty().bind(list.widthProperty().subtract(40));
      return texts;
    }

    private Node chip(DocumentRow row, IssuedCertificate.State state) {
      var chip = new StatusChip(state == IssuedCertificate.State.REPLACED ? Tone.INFO : Tone.QUIET);
      chip.setText(
          row.certificate()
              .flatMap(IssuedCertificate::replacement)
              .map(other -> messages.text("documents.state.replaced", other.number()))
              .orElseGet(() -> messages.text("documents.state.voided")));
      return chip;
    }
  }
}
