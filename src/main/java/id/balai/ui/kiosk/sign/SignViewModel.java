package id.balai.ui.kiosk.sign;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.signature.CapturedInk;
import id.balai.domain.signature.Circumstances;
import id.balai.service.signing.SignatureSubmission;
import id.balai.ui.control.InkJudge;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.Notice;
import id.balai.ui.kiosk.flow.PendingSignature;
import id.balai.ui.text.Messages;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

  private final PendingSignature duty;
  private final Instant shownAt;
  private final Clock clock;
  private final Messages messages;
  private final Consumer<KioskInput> take;
  private final ReadOnlyObjectWrapper<@Nullable Instant> readAt = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty inked = new SimpleBooleanProperty();
  private final ObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
  private Supplier<Optional<CapturedInk>> pad = Optional::empty;
  private boolean wasAsked;

  /// @param take takes what the person does
  public SignViewModel(
      PendingSignature duty, Clock clock, Messages messages, Consumer<KioskInput> take) {
    this.duty = duty;
    this.shownAt = clock.instant();
    this.clock = clock;
    this.messages = messages;
    this.take = take;
    inked.addListener((_, _, now) -> take.accept(new KioskInput.InkChanged(now)));
  }

  /// The one who signs.
  public String name() {
    return duty.signer();
  }

  /// Where the one who signs is from, or in whose place; may be empty.
  public String institution() {
    return duty.delegate().isPresent()
        ? messages.text("behalf.for", duty.person().name())
        : duty.person().main().institution();
  }

  /// Key of what the button says.
  public String agreement() {
    return duty.isPresence() ? "kiosk.sign.present" : "kiosk.sign.agree";
  }

  /// What is shown.
  public DeclarationText text() {
    return duty.shown();
  }

  /// The next language in which it can be read; empty: it has one only.
  public Optional<String> otherLanguage() {
    return duty.otherLanguage();
  }

  /// The person reads it in that language.
  public void readIn(String language) {
    take.accept(new KioskInput.ReadIn(language));
  }

  /// Which version of the text it is and how many points it has.
  public StringBinding version() {
    return messages.bind(
        () -> messages.text("kiosk.sign.version", text().version(), text().points().size()));
  }

  /// When the text had been shown to its end; empty before.
  public ReadOnlyObjectProperty<@Nullable Instant> readAtProperty() {
    return readAt.getReadOnlyProperty();
  }

  /// Whether the pad is open.
  public BooleanBinding open() {
    return readAt.isNotNull();
  }

  /// From now on the person signs on this pad.
  public void signedOn(Supplier<Optional<CapturedInk>> captured) {
    pad = captured;
  }

  /// Whether there is ink; set by the pad.
  public BooleanProperty inkedProperty() {
    return inked;
  }

  /// What has to be said above the button; the kiosk sets it too.
  public ObjectProperty<Notice> noticeProperty() {
    return notice;
  }

  /// Whether the one button is on.
  public BooleanBinding canAgree() {
    return Bindings.and(open(), inked).and(notice.isNotEqualTo(Notice.STORING));
  }

  /// Whether the ink was doubted just now and the button asks to keep it.
  public BooleanBinding doubted() {
    return notice.isEqualTo(Notice.DOT).or(notice.isEqualTo(Notice.LINE));
  }

  /// The text has been shown to its end; only the first time counts.
  public void reachedEnd() {
    if (readAt.get() == null) {
      Instant now = clock.instant();
      readAt.set(now);
      notice.set(Notice.NONE);
      take.accept(new KioskInput.ReachedEnd(now));
    }
  }

  /// The person pressed the button. A dot or a straight line is asked about once.
  public void agree() {
    Instant read = readAt.get();
    if (read != null) {
      pad.get().ifPresent(drawn -> agree(drawn, read));
    }
  }

  private void agree(CapturedInk drawn, Instant read) {
    Notice doubt =
        switch (InkJudge.judge(drawn.ink())) {
          case SIGNATURE -> Notice.NONE;
          case DOT -> Notice.DOT;
          case LINE -> Notice.LINE;
        };
    if (doubt != Notice.NONE && !wasAsked) {
      wasAsked = true;
      notice.set(doubt);
      return;
    }
    var how =
        new Circumstances(
            text().language(),
            shownAt,
            clock.instant(),
            duty.manner().identification(),
            duty.manner().assistance(),
            Optional.empty());
    take.accept(
        new KioskInput.Sign(new SignatureSubmission(duty.person().id(), text(), read, drawn, how)));
  }

  /// The person draws anew.
  public void repeated() {
    notice.set(Notice.NONE);
  }

  /// The person cannot draw, or not alone: an operator helps, or has the paper signed (R21).
  public void callHelp() {
    take.accept(new KioskInput.CallHelp());
  }

  /// The person leaves; nothing is stored, not even that (R16).
  public void leave() {
    take.accept(new KioskInput.Back());
  }

  /// The line above the button.
  public StringBinding hintWords() {
    return messages.bind(
        () ->
            switch (notice.get()) {
              case NONE ->
                  messages.text(
                      readAt.get() == null ? "kiosk.sign.read.first" : "kiosk.sign.meaning");
              case DOT -> messages.text("kiosk.sign.dot");
              case LINE -> messages.text("kiosk.sign.line");
              case STORING -> messages.text("kiosk.sign.storing");
              case NOT_STORED -> messages.text("kiosk.sign.not.stored");
              case DISK_FULL -> messages.text("kiosk.sign.disk.full");
              case SIGN_FIRST -> messages.text("kiosk.sign.first");
              case TEXT_CHANGED -> messages.text("kiosk.sign.changed");
            },
        notice,
        readAt);
  }
}
