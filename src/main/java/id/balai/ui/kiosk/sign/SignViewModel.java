package id.balai.ui.kiosk.sign;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.Circumstances;
import id.balai.domain.signature.Dynamics;
import id.balai.domain.signature.Identification;
import id.balai.domain.signature.Ink;
import id.balai.service.signing.SignatureSubmission;
import id.balai.ui.control.InkJudge;
import id.balai.ui.text.Messages;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// One person before one declaration: reads, draws, agrees. The pad opens when the text was shown
/// to its end (R16).
public final class SignViewModel {

  /// What the kiosk does with it.
  public interface Actions {

    /// The text was shown to its end.
    void reachedEnd(Instant at);

    /// There is ink, or no longer.
    void inkChanged(boolean hasInk);

    /// The person agreed and signed.
    void agree(SignatureSubmission drawn);

    /// The person cannot draw, or not alone: an operator helps, or has the paper signed (R21).
    void callHelp();

    /// The person leaves; nothing is stored, not even that (R16).
    void leave();
  }

  /// What the line above the button says.
  public enum Hint {
    /// What the button means.
    MEANING,
    /// Read to the end first.
    READ_FIRST,
    /// The ink is a dot; asked once.
    DOT,
    /// The ink is a straight line; asked once.
    LINE,
    /// On its way to disk.
    STORING,
    /// Could not be stored.
    NOT_STORED,
    /// Found no room on the disk.
    DISK_FULL,
    /// A badge has to wait.
    SIGN_FIRST,
    /// The text changed and has to be read anew.
    TEXT_CHANGED
  }

  /// How the signer is known and helped, and whether it is somebody in the person's place.
  public record Known(
      Identification identification, Optional<Assistance> assistance, Optional<Delegate> delegate) {

    /// The person signs.
    public Known(Identification identification, Optional<Assistance> assistance) {
      this(identification, assistance, Optional.empty());
    }
  }

  private final Participant person;
  private final DeclarationText text;
  private final Known known;
  private final Instant shownAt;
  private final Clock clock;
  private final Messages messages;
  private final Actions actions;
  private final ReadOnlyObjectWrapper<@Nullable Instant> readAt = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty inked = new SimpleBooleanProperty();
  private final ObjectProperty<Hint> hint = new SimpleObjectProperty<>(Hint.READ_FIRST);
  private boolean wasAsked;

  /// @param text in the language in which it is shown
  public SignViewModel(
      Participant person,
      DeclarationText text,
      Known known,
      Clock clock,
      Messages messages,
      Actions actions) {
    this.person = person;
    this.text = text;
    this.known = known;
    this.shownAt = clock.instant();
    this.clock = clock;
    this.messages = messages;
    this.actions = actions;
    inked.addListener((_, _, now) -> actions.inkChanged(now));
  }

  /// The one who signs.
  public String name() {
    return known.delegate().map(Delegate::name).orElse(person.name());
  }

  /// Where the one who signs is from, or in whose place; may be empty.
  public String institution() {
    return known.delegate().isPresent()
        ? messages.text("behalf.for", person.name())
        : person.main().institution();
  }

  /// Key of what the button says.
  public String agreement() {
    return PresenceSignature.isCode(text.code()) ? "kiosk.sign.present" : "kiosk.sign.agree";
  }

  public DeclarationText text() {
    return text;
  }

  /// Which version of the text it is and how many points it has.
  public StringBinding version() {
    return messages.bind(
        () -> messages.text("kiosk.sign.version", text.version(), text.points().size()));
  }

  /// When the text had been shown to its end; empty before.
  public ReadOnlyObjectProperty<@Nullable Instant> readAtProperty() {
    return readAt.getReadOnlyProperty();
  }

  /// Whether the pad is open.
  public BooleanBinding open() {
    return readAt.isNotNull();
  }

  /// Whether there is ink; set by the pad.
  public BooleanProperty inkedProperty() {
    return inked;
  }

  /// What the line above the button says; the kiosk sets it too.
  public ObjectProperty<Hint> hintProperty() {
    return hint;
  }

  /// Whether the one button is on.
  public BooleanBinding canAgree() {
    return Bindings.and(open(), inked).and(hint.isNotEqualTo(Hint.STORING));
  }

  /// Whether the ink was doubted just now and the button asks to keep it.
  public BooleanBinding doubted() {
    return hint.isEqualTo(Hint.DOT).or(hint.isEqualTo(Hint.LINE));
  }

  /// The text has been shown to its end; only the first time counts.
  public void reachedEnd() {
    if (readAt.get() == null) {
      Instant now = clock.instant();
      readAt.set(now);
      hint.set(Hint.MEANING);
      actions.reachedEnd(now);
    }
  }

  /// The person pressed the button. A dot or a straight line is asked about once.
  public void agree(Optional<Ink> ink, Optional<Instant> startedAt) {
    agree(ink, startedAt, Optional.empty());
  }

  /// The person pressed the button.
  ///
  /// @param dynamics how the hand moved
  public void agree(Optional<Ink> ink, Optional<Instant> startedAt, Optional<Dynamics> dynamics) {
    Instant read = readAt.get();
    if (read == null || ink.isEmpty() || startedAt.isEmpty()) {
      return;
    }
    Hint doubt =
        switch (InkJudge.judge(ink.get())) {
          case SIGNATURE -> Hint.MEANING;
          case DOT -> Hint.DOT;
          case LINE -> Hint.LINE;
        };
    if (doubt != Hint.MEANING && !wasAsked) {
      wasAsked = true;
      hint.set(doubt);
      return;
    }
    var how =
        new Circumstances(
            text.language(),
            shownAt,
            clock.instant(),
            known.identification(),
            known.assistance(),
            Optional.empty());
    actions.agree(
        new SignatureSubmission(
            person.id(), text, read, startedAt.get(), ink.get(), how, dynamics));
  }

  /// The person draws anew.
  public void repeated() {
    hint.set(readAt.get() == null ? Hint.READ_FIRST : Hint.MEANING);
  }

  /// The person wants an operator.
  public void callHelp() {
    actions.callHelp();
  }

  /// The person leaves.
  public void leave() {
    actions.leave();
  }

  /// The words of the hint.
  public StringBinding hintWords() {
    return messages.bind(
        () ->
            switch (hint.get()) {
              case MEANING -> messages.text("kiosk.sign.meaning");
              case READ_FIRST -> messages.text("kiosk.sign.read.first");
              case DOT -> messages.text("kiosk.sign.dot");
              case LINE -> messages.text("kiosk.sign.line");
              case STORING -> messages.text("kiosk.sign.storing");
              case NOT_STORED -> messages.text("kiosk.sign.not.stored");
              case DISK_FULL -> messages.text("kiosk.sign.disk.full");
              case SIGN_FIRST -> messages.text("kiosk.sign.first");
              case TEXT_CHANGED -> messages.text("kiosk.sign.changed");
            },
        hint);
  }
}
