package id.balai.domain.access;

import id.balai.domain.dataprotection.GuardedFile;
import java.util.List;
import java.util.Optional;

/// What this installation remembers of who may do what. Every method blocks; what was kept is on
/// disk. A disk that cannot be read or written, and what was lost, ends in an
/// [java.io.UncheckedIOException].
public interface AccessMemory {

  /// Whether what was remembered is gone or is not what was kept; empty: all is well. Nobody has
  /// any power then but who holds the recovery code.
  Optional<GuardedFile.Loss> loss();

  /// Makes the place where it is remembered; to be called before the log names a first change. A
  /// change that the log names while there was no such place was made by an earlier version.
  void prepare();

  /// Remembers nobody and no PIN, because the keeper came with the recovery code.
  void reset();

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
