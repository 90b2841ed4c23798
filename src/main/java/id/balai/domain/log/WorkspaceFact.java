package id.balai.domain.log;

import id.balai.domain.event.Event;
import id.balai.domain.event.OfficeDefaults;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// What can happen to an event as a whole, and to the house.
public sealed interface WorkspaceFact extends Fact {

  /// An event was set up, or set up anew under the same id.
  record EventPlanned(Event plan) implements WorkspaceFact {
    @Override
    public UUID event() {
      return plan.id();
    }
  }

  /// The office set what its events to come take over.
  ///
  /// @param defaults all of it, as it is from now on
  record DefaultsSet(OfficeDefaults defaults) implements WorkspaceFact {
    @Override
    public UUID event() {
      return Fact.NO_EVENT;
    }
  }

  /// A setting of the installation was changed.
  ///
  /// @param event [Fact#NO_EVENT], or the event for whose papers it was changed
  /// @param setting which, for example `operator.pin`; never a value
  record SettingChanged(UUID event, String setting) implements WorkspaceFact {}

  /// Somebody who holds the office's key says where a chain stood.
  ///
  /// @param head where it stood before this entry
  /// @param key id of the key, see `OfficeKey.id()`
  /// @param signature Ed25519 (RFC 8032) over [#message], lower-case hexadecimal
  record HeadSigned(LogHead head, String key, String signature) implements WorkspaceFact {

    /// What is signed: `balai-head`, chain, sequence and hash, each on a line of its own.
    public static byte[] message(LogHead head) {
      return String.join(
              "\n",
              "balai-head",
              head.chain().toString(),
              Long.toString(head.sequence()),
              head.hash())
          .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public UUID event() {
      return Fact.NO_EVENT;
    }
  }

  /// A file that decides about power was written: this edition of it counts, and no other.
  ///
  /// @param file its name in the data folder
  /// @param digest SHA-256 of the sealed file, lower-case hexadecimal
  record FileGuarded(String file, String digest) implements WorkspaceFact {
    @Override
    public UUID event() {
      return Fact.NO_EVENT;
    }
  }

  /// The keeper looked at a remark on the records. It is not an accusation and neither is this: the
  /// remark stays as it is.
  ///
  /// @param remark which, see `Remark.key()`
  /// @param participant whom it is about, where it is about somebody
  /// @param note what the keeper wrote; may be empty
  record RemarkSeen(UUID event, String remark, Optional<UUID> participant, String note)
      implements WorkspaceFact {
    @Override
    public Optional<UUID> person() {
      return participant;
    }

    @Override
    public Fact redacted() {
      return new RemarkSeen(event, remark, participant, "");
    }
  }

  /// The event was closed and its archive sealed: nothing about what happened in it is recorded
  /// after this.
  record EventClosed(UUID event) implements WorkspaceFact {}

  /// An older record was taken on purpose, although this computer had seen more of it or another
  /// one: a backup was restored, or the keeper decided so.
  ///
  /// @param seen up to where it had been seen
  /// @param found where it stood when it was taken
  record OlderAccepted(LogHead seen, LogHead found) implements WorkspaceFact {
    @Override
    public UUID event() {
      return Fact.NO_EVENT;
    }
  }
}
