package id.balai.domain.access;

import java.util.List;
import java.util.Optional;

/// What this installation remembers of who may do what. Every method blocks; what was kept is on
/// disk. A disk that cannot be read or written ends in an [java.io.UncheckedIOException].
public interface AccessMemory {

  /// The hash of the operator's PIN of this computer; empty: none was set yet.
  Optional<String> operatorPin();

  void keepOperatorPin(String hash);

  /// Everybody who signs in; empty: nobody set a password.
  List<Account> accounts();

  void keepAccounts(List<Account> accounts);

  /// Wrong secrets of one account, or of the operator's PIN; they outlive a restart.
  Tries tries(String whose);

  void keepTries(String whose, Tries tries);
}
