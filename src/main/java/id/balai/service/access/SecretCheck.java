package id.balai.service.access;

import java.time.Duration;

/// The result of a password or PIN.
public sealed interface SecretCheck {

  /// It is the one.
  record Right() implements SecretCheck {}

  /// It is not.
  ///
  /// @param left how many may still be wrong before a pause begins
  record Wrong(int left) implements SecretCheck {}

  /// Too many were wrong; it was not looked at.
  ///
  /// @param pause how long nobody may try
  record Paused(Duration pause) implements SecretCheck {}
}
