package id.balai.domain.dataprotection;

import java.io.IOException;

/// The key under which the data of a house lie. This computer has it; a password or a recovery code
/// opens the data elsewhere.
public interface DataCustody {

  /// Characters that a password has at least.
  int LEAST_PASSWORD = 10;

  /// Whether a password opens the data on another computer.
  boolean hasPassword() throws IOException;

  /// Lets this password open the data on another computer, and no earlier one.
  void protect(char[] password) throws IOException;

  /// Whether somebody typed the recovery code.
  boolean isRecoveryCode(String typed);

  /// The key as a text to be printed and locked away: anyone who has it can read everything.
  String recoveryCode();
}
