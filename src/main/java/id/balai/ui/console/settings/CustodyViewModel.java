package id.balai.ui.console.settings;

import id.balai.domain.dataprotection.DataCustody;
import id.balai.domain.printing.PrintOutcome;
import id.balai.service.dataprotection.DataKeyAdmin;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What opens the data on another computer: a password and a recovery code.
final class CustodyViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(CustodyViewModel.class);

  private final DataKeyAdmin guarding;
  private final Tasks tasks;
  private final Messages messages;
  private final StringProperty password = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper isProtected = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  CustodyViewModel(ConsoleContext context) {
    var services = context.services();
    this.guarding =
        new DataKeyAdmin(services.keeping(), services.ledger(), services.currentActor());
    this.tasks = context.tasks();
    this.messages = context.messages();
    read();
  }

  StringProperty passwordProperty() {
    return password;
  }

  /// Whether a password opens the data on another computer.
  ReadOnlyBooleanProperty protectedProperty() {
    return isProtected.getReadOnlyProperty();
  }

  /// The recovery code while it is shown, else empty.
  ReadOnlyStringProperty codeProperty() {
    return code.getReadOnlyProperty();
  }

  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// Sets the password that is typed.
  void protect() {
    char[] typed = password.get().toCharArray();
    password.set("");
    tasks.run(
        () -> {
          try {
            return guarding.protect(typed);
          } finally {
            Arrays.fill(typed, ' ');
          }
        },
        this::answered,
        this::onError);
  }

  void showCode() {
    status.set("");
    tasks.run(guarding::recoveryCode, code::set, this::onError);
  }

  /// Prints the code on the computer's usual printer.
  void printCode() {
    status.set(messages.text("keeping.code.printing"));
    tasks.run(guarding::printRecoveryCode, this::printed, this::onError);
  }

  /// Writes the code as a paper, for a printer elsewhere.
  void writeCode(Path file) {
    tasks.run(
        () -> {
          guarding.writeRecoveryCode(file);
          return file;
        },
        written -> status.set(messages.text("keeping.code.written", written.toString())),
        this::onError);
  }

  private void printed(Optional<PrintOutcome> outcome) {
    boolean isTaken =
        outcome
            .filter(
                end -> end instanceof PrintOutcome.Printed || end instanceof PrintOutcome.Queued)
            .isPresent();
    status.set(messages.text(isTaken ? "keeping.code.printed" : "keeping.code.not.printed"));
  }

  void hideCode() {
    code.set("");
  }

  private void answered(DataKeyAdmin.Protection protection) {
    status.set(
        switch (protection) {
          case DONE -> messages.text("keeping.password.done");
          case TOO_SHORT -> messages.text("keeping.password.short", DataCustody.LEAST_PASSWORD);
        });
    read();
  }

  private void read() {
    tasks.run(guarding.keeping().custody()::hasPassword, isProtected::set, this::onError);
  }

  private void onError(Exception cause) {
    status.set(
        ErrorMessages.status(
            LOG,
            "the key of the data could not be read or changed",
            cause,
            messages,
            "keeping.broken"));
  }
}
