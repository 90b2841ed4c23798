package id.balai.ui.console.documents;

import id.balai.service.certificates.CertificateService;
import id.balai.service.certificates.IssueForecast;
import id.balai.service.certificates.Represented;
import id.balai.ui.task.Outcome;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Gives certificates their numbers, after one question.
public final class IssuingViewModel {

  private final CertificateService certificates;
  private final DocumentsViewModel documents;
  private final WorkViewModel work;
  private final ReadOnlyObjectWrapper<Optional<IssueForecast>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty represented = new SimpleBooleanProperty();

  public IssuingViewModel(
      CertificateService certificates, DocumentsViewModel documents, WorkViewModel work) {
    this.certificates = certificates;
    this.documents = documents;
    this.work = work;
    documents.kindProperty().subscribe(_ -> leave());
  }

  /// What is asked; empty: nothing.
  ReadOnlyObjectProperty<Optional<IssueForecast>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /// Whether those get one too in whose place somebody else came.
  BooleanProperty representedProperty() {
    return represented;
  }

  /// Asks before any number is given.
  void ask() {
    work.begin(
        _ -> certificates.forecast(documents.load(), wanted()),
        forecast -> {
          asked.set(Optional.of(forecast));
          return "";
        });
  }

  /// Takes in those who were represented, or leaves them out, and asks anew.
  void include(boolean isWanted) {
    represented.set(isWanted);
    ask();
  }

  /// Gives no number.
  void leave() {
    asked.set(Optional.empty());
  }

  /// Gives everybody who was there a certificate.
  void issue() {
    leave();
    work.begin(
        _ -> certificates.issue(documents.load(), wanted()),
        count -> {
          documents.reload();
          String says = work.page().messages().text("documents.issued", count);
          work.page().done(Outcome.of(says));
          return says;
        });
  }

  private Represented wanted() {
    return represented.get() ? Represented.INCLUDED : Represented.LEFT_OUT;
  }
}
