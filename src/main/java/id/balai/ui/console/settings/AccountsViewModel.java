package id.balai.ui.console.settings;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Account;
import id.balai.domain.event.Event;
import id.balai.domain.event.EventRepository;
import id.balai.service.access.AccountResult;
import id.balai.service.access.AccountService;
import id.balai.ui.console.PageModel;
import id.balai.ui.task.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Who may sign in at the desk.
final class AccountsViewModel {

  private static final String FAILED = "access.not.kept";

  private final PageModel page;
  private final AccountService accounts;
  private final EventRepository events;
  private final ObservableList<Person> people = FXCollections.observableArrayList();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");
  private final StringProperty again = new SimpleStringProperty("");
  private final ObjectProperty<AccessLevel> post = new SimpleObjectProperty<>(AccessLevel.KEEPER);
  private final BooleanProperty onlyThisEvent = new SimpleBooleanProperty();

  AccountsViewModel(PageModel page, AccountService accounts, EventRepository events) {
    this.page = page;
    this.accounts = accounts;
    this.events = events;
    refresh();
  }

  PageModel page() {
    return page;
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

  void add() {
    String called = name.get();
    String secret = password.get();
    AccessLevel chosen = post.get();
    Optional<UUID> event = onlyThisEvent.get() ? Optional.of(page.id()) : Optional.empty();
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
      page.say("settings.person.differ");
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
    page.run(this::read, people::setAll, FAILED);
  }

  /// In the background.
  private List<Person> read() {
    return accounts.all().stream()
        .map(account -> new Person(account, account.event().flatMap(events::find).map(Event::name)))
        .toList();
  }

  private void run(Callable<AccountResult> change) {
    page.run(change, this::ended, FAILED);
  }

  private void ended(AccountResult done) {
    page.tell(sentence(done));
    if (done instanceof AccountResult.Kept(Account kept)) {
      name.set("");
      if (people.isEmpty()) {
        page.done(Outcome.of(page.messages().text("settings.person.first", kept.name())));
      }
    }
    refresh();
  }

  private String sentence(AccountResult result) {
    return switch (result) {
      case AccountResult.Kept kept ->
          page.messages().text("settings.person.kept", kept.account().name());
      case AccountResult.NameTaken _ -> page.messages().text("settings.person.taken");
      case AccountResult.TooShort(int least) ->
          page.messages().text("settings.person.short", least);
      case AccountResult.KeeperNeeded _ -> page.messages().text("settings.person.keeper");
      case AccountResult.Failed _ -> page.messages().text("access.not.kept");
    };
  }
}
