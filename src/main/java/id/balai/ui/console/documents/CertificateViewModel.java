package id.balai.ui.console.documents;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.certificate.IssuedCertificate;
import id.balai.service.certificates.CertificateChange;
import id.balai.service.certificates.ReissuingService;
import id.balai.ui.console.PageModel;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Changes an issued certificate: each change has a reason and leaves a chain.
public final class CertificateViewModel {

  private final PageModel page;
  private final DocumentsViewModel documents;
  private final ReissuingService reissuing;
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

  public CertificateViewModel(
      PageModel page, DocumentsViewModel documents, ReissuingService reissuing) {
    this.page = page;
    this.documents = documents;
    this.reissuing = reissuing;
    documents.selectedProperty().addListener((_, _, _) -> leave());
  }

  /// Whether the current actor may change certificates.
  boolean mayChange() {
    return page.permits().may(AccessLevel.COMMITTEE);
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
    page.run(() -> done(wanted, sequence, as, why), this::came, "documents.change.failed");
  }

  private CertificateChange done(Change wanted, int sequence, String as, String why) {
    return switch (wanted) {
      case CORRECT -> reissuing.correct(documents.load(), sequence, as, why);
      case REISSUE -> reissuing.reissue(documents.load(), sequence, why);
      case WITHDRAW -> reissuing.withdraw(documents.load(), sequence, why);
    };
  }

  private void came(CertificateChange result) {
    switch (result) {
      case CertificateChange.Voided _ -> page.say("documents.change.voided");
      case CertificateChange.Reissued done ->
          page.say("documents.change.reissued", done.replacement().number());
      case CertificateChange.NotStanding _ -> page.say("documents.change.not.standing");
      case CertificateChange.Incomplete _ -> page.say("documents.change.incomplete");
      case CertificateChange.Failed _ -> page.say("documents.change.failed");
    }
    if (result instanceof CertificateChange.Voided
        || result instanceof CertificateChange.Reissued) {
      leave();
      documents.reload();
    }
  }
}
