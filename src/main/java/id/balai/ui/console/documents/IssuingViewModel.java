package id.balai.ui.console.documents;

import id.balai.service.certificates.IssueForecast;
import id.balai.service.certificates.Represented;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.task.Outcome;
import id.balai.ui.text.Messages;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Gives certificates their numbers, after one question.
final class IssuingViewModel {

  private final ConsoleContext context;
  private final DocumentsViewModel documents;
  private final WorkViewModel work;
  private final Function<Exception, String> broken;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<Optional<IssueForecast>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty represented = new SimpleBooleanProperty();

  /// @param broken says what went wrong
  IssuingViewModel(
      ConsoleContext context,
      DocumentsViewModel documents,
      WorkViewModel work,
      Function<Exception, String> broken) {
    this.context = context;
    this.documents = documents;
    this.work = work;
    this.broken = broken;
    this.messages = context.messages();
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
        _ -> context.services().certificates().forecast(documents.load(), wanted()),
        forecast -> {
          asked.set(Optional.of(forecast));
          return "";
        },
        broken);
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
        _ -> context.services().certificates().issue(documents.load(), wanted()),
        count -> {
          documents.reload();
          String says = messages.text("documents.issued", count);
          context.tasks().activity().done(Outcome.of(says));
          return says;
        },
        broken);
  }

  private Represented wanted() {
    return represented.get() ? Represented.INCLUDED : Represented.LEFT_OUT;
  }
}
