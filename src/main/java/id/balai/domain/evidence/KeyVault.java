package id.balai.domain.evidence;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// What a keeper does with the office's keys. Passwords are wiped by anyone who typed them.
public interface KeyVault extends SigningKeys {

  /// How the keys are guarded.
  enum Guard {
    /// By a random password that lies beside them: they open by themselves at the start.
    MACHINE,
    /// By the keeper's password, which has been typed since the start.
    OPEN,
    /// By the keeper's password, which has not been typed yet.
    LOCKED,
    /// Not at all: their file is gone or is not what was written. Nothing is signed until the
    /// keeper lets new ones be made.
    UNREADABLE
  }

  /// How the keys are guarded now.
  Guard guard();

  /// Opens locked keys.
  ///
  /// @return `false` when the password is wrong
  boolean unlock(char[] password) throws IOException;

  /// Puts the keys under the keeper's password, in one step or not at all.
  ///
  /// @throws IllegalStateException while locked
  /// @throws IllegalArgumentException when it has fewer than ten characters
  void protect(char[] password) throws IOException;

  /// Takes the seal's key and certificate from the office's own PKCS#12 file; signatures of heads,
  /// archives and tokens keep their key.
  ///
  /// @return the result of it
  ImportResult takeIn(Path file, char[] password) throws IOException;

  /// Makes the first keys where there are none yet; else does nothing.
  void make();

  /// Makes new keys where the file of the old ones is lost; else does nothing.
  void renew() throws IOException;

  /// Names the office in a new certificate of the seal.
  ///
  /// @param office printed name
  /// @throws IllegalStateException while locked
  void name(String office) throws IOException;

  /// Writes the public halves: one file for Balai (JSON) and one for other programs (PEM).
  void export(Path folder) throws IOException;

  /// The time-stamp service that is asked for every seal, if the operator has named one.
  Optional<URI> timeStampService();

  /// How time stamps stand.
  enum Stamping {
    /// No service is named: seals carry none.
    OFF,
    /// The service answered the last question, or was not asked yet.
    READY,
    /// The service gave no stamp for the last question: papers are sealed without until it does.
    SILENT
  }

  /// How time stamps stand now; nobody is asked for it.
  Stamping stamping();

  /// Names the time-stamp service, or none.
  void timeStampService(Optional<URI> service) throws IOException;

  /// The result of taking in a PKCS#12 file.
  enum ImportResult {
    /// It seals from now on.
    TAKEN,
    /// The password does not open the file, or it is no PKCS#12 file.
    NOT_OPENED,
    /// It holds no key that can seal: RSA of 2,048 bits or more, or EC P-256, with its certificate.
    NO_USABLE_KEY,
    /// Its certificate is not valid today.
    NOT_VALID,
    /// The office's keys stand locked.
    LOCKED
  }
}
