package id.balai.ui.console.declarations;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.document.SheetMark;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.PaperSignature;
import id.balai.service.signing.JointPlaces;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who signed a declaration and who is to; below the one that is looked at stands what the
/// committee can record.
final class SignersPanel extends VBox {

  private final SignersViewModel model;
  private final Messages messages;
  private final TextField helper;
  private final TextField helperReason;
  private final TextField annulReason;
  private Optional<DeclarationState> shown = Optional.empty();

  SignersPanel(SignersViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.helper = Texts.field(messages, "helper", "declarations.helper");
    this.helperReason = Texts.field(messages, "helper-reason", "declarations.helper.reason");
    this.annulReason = Texts.field(messages, "annul-reason", "declarations.annul.reason");
    getStyleClass().add("signers");
    model
        .chosenProperty()
        .subscribe(
            _ -> {
              List.of(helper, helperReason, annulReason).forEach(TextField::clear);
              shown.ifPresent(this::show);
            });
  }

  /// Shows how a declaration stands; what is being typed stays.
  void show(DeclarationState now) {
    shown = Optional.of(now);
    getChildren().clear();
    JointPlaces.Sheet sheet = now.sheet();
    int all = sheet.places().size() + sheet.latecomers().size();
    Label head =
        Texts.word("card-title", messages.text("declarations.signed", sheet.signed(), all));
    getChildren().add(head);
    sheet.places().forEach(place -> add(now.plan(), place));
    if (!sheet.latecomers().isEmpty() || !now.unplaced().isEmpty()) {
      Label late = Texts.word("field-label", messages.text("declarations.late"));
      getChildren().add(late);
      sheet.latecomers().forEach(place -> add(now.plan(), place));
      now.unplaced().forEach(person -> add(now.plan(), person, "– " + person.name(), false));
    }
  }

  private void add(DeclarationPlan plan, JointPlaces.Place place) {
    String mark = place.isSigned() ? "✓ " : "– ";
    add(
        plan,
        place.person(),
        mark + place.signer().name() + marks(place.signer().marks()),
        place.isSigned());
  }

  private void add(DeclarationPlan plan, Participant person, String text, boolean isSigned) {
    var line = new Button(text);
    line.setId("signer-" + person.number());
    line.getStyleClass().addAll("signer-line", isSigned ? "row-title" : "note");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.setOnAction(_ -> model.choose(person.id()));
    getChildren().add(line);
    if (model.chosenProperty().get().filter(person.id()::equals).isPresent()) {
      getChildren().add(isSigned ? annulling(plan, person) : paper(plan, person));
    }
  }

  private Node paper(DeclarationPlan plan, Participant person) {
    Button pen =
        Buttons.corner(
            "on-paper",
            messages.bind("declarations.paper.pen"),
            () -> record(plan, person, PaperSignature.Kind.PEN));
    Button thumb =
        Buttons.corner(
            "thumbprint",
            messages.bind("declarations.paper.thumb"),
            () -> record(plan, person, PaperSignature.Kind.THUMBPRINT));
    model.page().permits().change(AccessLevel.OPERATOR, pen);
    model.page().permits().change(AccessLevel.OPERATOR, thumb);
    return form(helper, helperReason, new FlowPane(8, 8, pen, thumb));
  }

  private void record(DeclarationPlan plan, Participant person, PaperSignature.Kind kind) {
    model.onPaper(plan, person, kind, helper.getText(), helperReason.getText());
  }

  private Node annulling(DeclarationPlan plan, Participant person) {
    Button annul =
        Buttons.corner(
            "annul-signature",
            messages.bind("declarations.annul"),
            () -> model.annul(plan, person, annulReason.getText()));
    model.page().permits().change(AccessLevel.COMMITTEE, annul);
    return form(annulReason, annul);
  }

  private static Node form(Node... parts) {
    return Texts.styled(new VBox(parts), "signer-form");
  }

  private String marks(List<SheetMark> marks) {
    var text = new StringBuilder();
    for (SheetMark mark : marks) {
      word(mark).ifPresent(key -> text.append(" · ").append(messages.text(key)));
    }
    return text.toString();
  }

  private static Optional<String> word(SheetMark mark) {
    return switch (mark) {
      case ON_BEHALF -> Optional.of("declarations.mark.behalf");
      case ASSISTED -> Optional.of("declarations.mark.assisted");
      case SIGNED_ON_PAPER -> Optional.of("declarations.mark.paper");
      case THUMBPRINT -> Optional.of("declarations.mark.thumb");
      case LATE, WALK_IN, FROM_PAPER, AFTER_EVENT, ABSENT, SICK, EXCUSED, UNEXPLAINED ->
          Optional.empty();
    };
  }
}
