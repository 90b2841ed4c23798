package id.balai.service.access;

import id.balai.domain.access.Account;

/// The result of a change of who may sign in.
public sealed interface AccountResult {

  /// It is on disk.
  record Kept(Account account) implements AccountResult {}

  /// Somebody else has this name. Nothing was changed.
  record NameTaken() implements AccountResult {}

  /// The name is empty, or the password has fewer characters than the post asks for. Nothing was
  /// changed.
  ///
  /// @param least characters
  record TooShort(int least) implements AccountResult {}

  /// There must be a keeper for every event as long as anybody has a password, or nobody could
  /// change the settings. Nothing was changed.
  record KeeperNeeded() implements AccountResult {}

  /// The storage did not take it. Nothing was changed.
  record Failed() implements AccountResult {}
}
