package id.balai.domain.dataprotection;

/// Why the key of a data folder is not at hand. The recovery code always helps.
public enum KeyTrouble {
  /// The folder came from another computer: this one never had its key. Password or code.
  ELSEWHERE,
  /// The folder's key file is gone, and with it what a password would open. Code.
  FILE_MISSING,
  /// The folder's key file was changed or is damaged. Code, or the password if that part is whole.
  FILE_DAMAGED,
  /// This computer's own copy of the key is damaged. Password or code.
  COPY_DAMAGED
}
