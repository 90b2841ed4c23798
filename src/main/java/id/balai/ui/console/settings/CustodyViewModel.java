package id.balai.ui.console.settings;

import id.balai.domain.dataprotection.DataCustody;
import id.balai.domain.printing.PrintOutcome;
import id.balai.service.dataprotection.DataKeyAdmin;
import id.balai.ui.console.PageModel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What opens the data on another computer: a password and a recovery code.
final class CustodyViewModel {

  private static final String FAILED = "keeping.broken";

  private final PageModel page;
  private final DataKeyAdmin guarding;
  private final StringProperty password = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper isProtected = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");

  CustodyViewModel(PageModel page, DataKeyAdmin guarding) {
    this.page = page;
    this.guarding = guarding;
    read();
  }

  PageModel page() {
    return page;
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

  /// Sets the password that is typed.
  void protect() {
    char[] typed = password.get().toCharArray();
    password.set("");
    page.run(
        () -> {
          try {
            return guarding.protect(typed);
          } finally {
            Arrays.fill(typed, ' ');
          }
        },
        this::answered,
        FAILED);
  }

  void showCode() {
    page.tell("");
    page.run(guarding::recoveryCode, code::set, FAILED);
  }

  /// Prints the code on the computer's usual printer.
  void printCode() {
    page.say("keeping.code.printing");
    page.run(guarding::printRecoveryCode, this::printed, FAILED);
  }

  /// Writes the code as a paper, for a printer elsewhere.
  void writeCode(Path file) {
    page.run(
        () -> {
          guarding.writeRecoveryCode(file);
          return file;
        },
        written -> page.say("keeping.code.written", written.toString()),
        FAILED);
  }

  private void printed(Optional<PrintOutcome> outcome) {
    boolean isTaken =
        outcome
            .filter(
                end -> end instanceof PrintOutcome.Printed || end instanceof PrintOutcome.Queued)
            .isPresent();
    page.say(isTaken ? "keeping.code.printed" : "keeping.code.not.printed");
  }

  void hideCode() {
    code.set("");
  }

  private void answered(DataKeyAdmin.Protection protection) {
    switch (protection) {
      case DONE -> page.say("keeping.password.done");
      case TOO_SHORT -> page.say("keeping.password.short", DataCustody.LEAST_PASSWORD);
    }
    read();
  }

  private void read() {
    page.run(guarding.keeping().custody()::hasPassword, isProtected::set, FAILED);
  }
}
