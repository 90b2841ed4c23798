package id.balai.ui.console.settings;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Account;
import id.balai.domain.event.Event;
import id.balai.service.access.AccountResult;
import id.balai.service.access.AccountService;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.task.Outcome;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who may sign in at the desk.
final class PeopleViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(PeopleViewModel.class);

  private final ConsoleContext context;
  private final AccountService accounts;
  private final Tasks tasks;
  private final Messages messages;
  private final ObservableList<Person> people = FXCollections.observableArrayList();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");
  private final StringProperty again = new SimpleStringProperty("");
  private final ObjectProperty<AccessLevel> post = new SimpleObjectProperty<>(AccessLevel.KEEPER);
  private final BooleanProperty onlyThisEvent = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  PeopleViewModel(ConsoleContext context) {
    this.context = context;
    this.accounts = context.services().access().accounts();
    this.tasks = context.tasks();
    this.messages = context.messages();
    refresh();
  }

  /// Somebody who may sign in.
  ///
  /// @param event name of the one event that this person is limited to
  record Person(Account account, Optional<String> event) {}

  ObservableList<Person> people() {
    return people;
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty passwordProperty() {
    return password;
  }

  /// The password once more, so that nobody is shut out by a slip.
  StringProperty againProperty() {
    return again;
  }

  ObjectProperty<AccessLevel> postProperty() {
    return post;
  }

  /// Whether the new person may do it at this event alone.
  BooleanProperty onlyThisEventProperty() {
    return onlyThisEvent;
  }

  /// The result of the last change; may be empty.
  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  void add() {
    String called = name.get();
    String secret = password.get();
    AccessLevel chosen = post.get();
    Optional<UUID> event = onlyThisEvent.get() ? Optional.of(context.event()) : Optional.empty();
    if (isTypedTwice()) {
      run(() -> accounts.add(called, chosen, event, secret));
    }
  }

  /// Takes the password out of the fields; says so where the two are not the same.
  private boolean isTypedTwice() {
    boolean isSame = password.get().equals(again.get());
    if (isSame) {
      password.set("");
    } else {
      status.set(messages.text("settings.person.differ"));
    }
    again.set("");
    return isSame;
  }

  /// Gives this person the password that is typed.
  void change(Account account) {
    String secret = password.get();
    if (isTypedTwice()) {
      run(() -> accounts.change(account.id(), secret));
    }
  }

  void remove(Account account) {
    run(() -> accounts.remove(account.id()));
  }

  private void refresh() {
    tasks.run(this::read, people::setAll, this::onError);
  }

  /// In the background.
  private List<Person> read() {
    return accounts.all().stream()
        .map(
            account ->
                new Person(
                    account,
                    account
                        .event()
                        .flatMap(context.services().repositories().events()::find)
                        .map(Event::name)))
        .toList();
  }

  private void run(Callable<AccountResult> change) {
    tasks.run(change, this::ended, this::onError);
  }

  private void ended(AccountResult done) {
    status.set(sentence(done));
    if (done instanceof AccountResult.Kept(Account kept)) {
      name.set("");
      if (people.isEmpty()) {
        tasks.activity().done(Outcome.of(messages.text("settings.person.first", kept.name())));
      }
    }
    refresh();
  }

  private void onError(Exception cause) {
    status.set(
        ErrorMessages.status(
            LOG, "an account could not be changed", cause, messages, "access.not.kept"));
  }

  private String sentence(AccountResult result) {
    return switch (result) {
      case AccountResult.Kept kept -> messages.text("settings.person.kept", kept.account().name());
      case AccountResult.NameTaken _ -> messages.text("settings.person.taken");
      case AccountResult.TooShort(int least) -> messages.text("settings.person.short", least);
      case AccountResult.KeeperNeeded _ -> messages.text("settings.person.keeper");
      case AccountResult.Failed _ -> messages.text("access.not.kept");
    };
  }
}
