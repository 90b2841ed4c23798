package id.balai.service.people;

import id.balai.domain.participant.Participant;

/// The result of a change to the list of people.
public sealed interface EditResult {

  /// It is on disk.
  ///
  /// @param person as the person stands now
  record Done(Participant person) implements EditResult {}

  /// Nothing is different from before; nothing was stored.
  record Unchanged() implements EditResult {}

  /// Somebody else changed or removed the person in the meantime. Nothing was stored.
  record Overtaken() implements EditResult {}

  /// The two cannot be one: both signed this declaration. Nothing was stored.
  record BothSigned(String declaration) implements EditResult {}

  /// The two cannot be one: both have a certificate, and one of them must be voided first. Nothing
  /// was stored.
  record BothCertified() implements EditResult {}

  /// The two cannot be two again: the one who would go out has signed or has a certificate, or the
  /// log no longer says who it was. Nothing was stored.
  record NotParted() implements EditResult {}

  /// The storage did not take it. Nothing was stored.
  record Failed() implements EditResult {}
}
