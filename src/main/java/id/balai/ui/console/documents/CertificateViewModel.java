package id.balai.ui.console.documents;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.certificate.IssuedCertificate;
import id.balai.service.certificates.CertificateChange;
import id.balai.service.certificates.ReissuingService;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Changes an issued certificate: each change has a reason and leaves a chain.
public final class CertificateViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(CertificateViewModel.class);

  private final DocumentsViewModel documents;
  private final Tasks tasks;
  private final Messages messages;
  private final Consumer<String> say;
  private final ReadOnlyObjectWrapper<Optional<Change>> change =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");

  /// What is to be done with a certificate.
  public enum Change {
    CORRECT,
    REISSUE,
    WITHDRAW
  }

  /// @param say takes the sentence that says the result of it
  public CertificateViewModel(
      DocumentsViewModel documents, Tasks tasks, Messages messages, Consumer<String> say) {
    this.documents = documents;
    this.tasks = tasks;
    this.messages = messages;
    this.say = say;
    documents.selectedProperty().addListener((_, _, _) -> leave());
  }

  /// Whether the current actor may change certificates.
  boolean mayChange() {
    return documents.services().currentActor().may(AccessLevel.COMMITTEE, documents.event().id());
  }

  /// What is about to be done; empty: nothing.
  public ReadOnlyObjectProperty<Optional<Change>> changeProperty() {
    return change.getReadOnlyProperty();
  }

  /// The name as it is to be printed.
  public StringProperty nameProperty() {
    return name;
  }

  public StringProperty reasonProperty() {
    return reason;
  }

  /// Whether this can be done with the certificate that is looked at.
  public boolean isPossible(Change wanted) {
    return documents
        .selectedProperty()
        .get()
        .flatMap(DocumentRow::certificate)
        .filter(
            issued ->
                switch (issued.state()) {
                  case STANDS -> true;
                  case VOIDED -> wanted == Change.REISSUE;
                  case REPLACED -> false;
                })
        .isPresent();
  }

  /// Asks for what the change needs.
  public void begin(Change wanted) {
    if (isPossible(wanted)) {
      name.set(documents.selectedProperty().get().map(DocumentRow::holder).orElse(""));
      reason.set("");
      change.set(Optional.of(wanted));
    }
  }

  /// Leaves everything as it is.
  public void leave() {
    change.set(Optional.empty());
  }

  /// Does what was begun.
  public void confirm() {
    Optional<IssuedCertificate> issued =
        documents.selectedProperty().get().flatMap(DocumentRow::certificate);
    if (issued.isEmpty() || change.get().isEmpty()) {
      return;
    }
    int sequence = issued.get().certificate().sequence();
    Change wanted = change.get().get();
    String as = name.get();
    String why = reason.get();
    tasks.run(
        () -> done(wanted, sequence, as, why),
        this::came,
        broken ->
            say.accept(
                ErrorMessages.status(
                    LOG,
                    "a certificate cannot be changed",
                    broken,
                    messages,
                    "documents.change.failed")));
  }

  private CertificateChange done(Change wanted, int sequence, String as, String why) {
    ReissuingService reissuing = documents.services().certificates().reissuing();
    return switch (wanted) {
      case CORRECT -> reissuing.correct(documents.load(), sequence, as, why);
      case REISSUE -> reissuing.reissue(documents.load(), sequence, why);
      case WITHDRAW -> reissuing.withdraw(documents.load(), sequence, why);
    };
  }

  private void came(CertificateChange result) {
    say.accept(
        switch (result) {
          case CertificateChange.Voided _ -> messages.text("documents.change.voided");
          case CertificateChange.Reissued done ->
              messages.text("documents.change.reissued", done.replacement().number());
          case CertificateChange.NotStanding _ -> messages.text("documents.change.not.standing");
          case CertificateChange.Incomplete _ -> messages.text("documents.change.incomplete");
          case CertificateChange.Failed _ -> messages.text("documents.change.failed");
        });
    if (result instanceof CertificateChange.Voided
        || result instanceof CertificateChange.Reissued) {
      leave();
      documents.reload();
    }
  }
}
