package id.balai.ui.console.signin;

import id.balai.domain.dataprotection.GuardedFile;
import id.balai.service.access.Access;
import id.balai.service.access.AccessRecovery;
import id.balai.service.access.AccountService;
import id.balai.service.access.SecretCheck;
import id.balai.ui.task.Tasks;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a name and a password.
public final class SignInViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(SignInViewModel.class);

  private final AccountService accounts;
  private final AccessRecovery recovery;
  private final Optional<GuardedFile.Loss> loss;
  private final Tasks tasks;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final BooleanProperty broken = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<SecretCheck>> answer =
      new SimpleObjectProperty<>(Optional.empty());

  public SignInViewModel(Access access, Tasks tasks) {
    this.accounts = access.accounts();
    this.recovery = access.recovery();
    this.loss = recovery.accessLoss();
    this.tasks = tasks;
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty passwordProperty() {
    return password;
  }

  /// Whether a password is being looked at.
  BooleanProperty busyProperty() {
    return busy;
  }

  /// Whether the file of accounts could not be read.
  BooleanProperty brokenProperty() {
    return broken;
  }

  /// The result of the last try.
  ObjectProperty<Optional<SecretCheck>> answerProperty() {
    return answer;
  }

  /// Tries what was typed. When it is right, the desk has somebody and another screen comes.
  void enter() {
    String typedName = name.get();
    String typed = password.get();
    if (busy.get() || typedName.isBlank() || typed.isEmpty()) {
      return;
    }
    busy.set(true);
    password.set("");
    tasks.run(() -> accounts.signIn(typedName, typed), this::answered, this::onError);
  }

  /// How accounts and PIN were lost; empty: they were not, and a name and password are asked for.
  Optional<GuardedFile.Loss> loss() {
    return loss;
  }

  /// Tries what was typed as the recovery code. When it is right, another screen comes.
  void recover() {
    String typed = password.get();
    if (busy.get() || typed.isBlank()) {
      return;
    }
    busy.set(true);
    password.set("");
    tasks.run(() -> recovery.recover(typed), this::recovered, this::onError);
  }

  private void recovered(boolean isRight) {
    busy.set(false);
    broken.set(false);
    answer.set(isRight ? Optional.empty() : Optional.of(new SecretCheck.Wrong(0)));
  }

  private void answered(SecretCheck check) {
    busy.set(false);
    broken.set(false);
    answer.set(Optional.of(check));
  }

  private void onError(Exception cause) {
    LOG.error("nobody can sign in", cause);
    busy.set(false);
    broken.set(true);
  }

  static long seconds(Duration pause) {
    return Math.max(1, Math.ceilDiv(pause.toMillis(), 1000L));
  }
}
