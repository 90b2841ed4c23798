package id.balai.ui.console.signin;

import id.balai.domain.dataprotection.GuardedFile;
import id.balai.service.access.Access;
import id.balai.service.access.AccessRecovery;
import id.balai.service.access.AccountService;
import id.balai.service.access.SecretCheck;
import id.balai.ui.console.PageWork;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Takes a name and a password.
public final class SignInViewModel {

  private final AccountService accounts;
  private final AccessRecovery recovery;
  private final Optional<GuardedFile.Loss> loss;
  private final PageWork work;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");

  public SignInViewModel(Access access, PageWork work) {
    this.accounts = access.accounts();
    this.recovery = access.recovery();
    this.loss = recovery.accessLoss();
    this.work = work;
  }

  PageWork work() {
    return work;
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty passwordProperty() {
    return password;
  }

  /// Tries what was typed. When it is right, the desk has somebody and another screen comes.
  void enter() {
    String typedName = name.get();
    String typed = password.get();
    if (work.busyProperty().get() || typedName.isBlank() || typed.isEmpty()) {
      return;
    }
    password.set("");
    work.runAlone(() -> accounts.signIn(typedName, typed), this::answered, "access.broken");
  }

  /// How accounts and PIN were lost; empty: they were not, and a name and password are asked for.
  Optional<GuardedFile.Loss> loss() {
    return loss;
  }

  /// Tries what was typed as the recovery code. When it is right, another screen comes.
  void recover() {
    String typed = password.get();
    if (work.busyProperty().get() || typed.isBlank()) {
      return;
    }
    password.set("");
    work.runAlone(() -> recovery.recover(typed), this::recovered, "access.broken");
  }

  private void recovered(boolean isRight) {
    if (!isRight) {
      work.say("access.lost.wrong");
    }
  }

  private void answered(SecretCheck check) {
    switch (check) {
      case SecretCheck.Right _ -> {}
      case SecretCheck.Wrong(int left) -> work.say("access.wrong", left);
      case SecretCheck.Paused(Duration pause) -> work.say("access.paused", seconds(pause));
    }
  }

  static long seconds(Duration pause) {
    return Math.max(1, Math.ceilDiv(pause.toMillis(), 1000L));
  }
}
