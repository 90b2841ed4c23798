package id.balai.domain.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One thing that was checked.
///
/// @param state how it stands
/// @param code what it is
/// @param place where: a file inside an archive, an entry of the log; or empty
/// @param details for the sentence about it: names, numbers, key ids
public record Finding(State state, Code code, String place, List<String> details) {

  public Finding {
    details = List.copyOf(details);
  }

  /// It holds.
  public static Finding holds(Code code, String place, Object... details) {
    return of(State.HOLDS, code, place, details);
  }

  /// It does not hold.
  public static Finding broken(Code code, String place, Object... details) {
    return of(State.BROKEN, code, place, details);
  }

  /// It neither speaks for nor against.
  public static Finding note(Code code, String place, Object... details) {
    return of(State.NOTE, code, place, details);
  }

  /// Somebody who is not known here has added it, where that is allowed.
  public static Finding added(Code code, String place, Object... details) {
    return of(State.ADDED, code, place, details);
  }

  /// It is whole, by somebody who is not known here.
  public static Finding unknown(Code code, String place, Object... details) {
    return of(State.UNKNOWN, code, place, details);
  }

  /// The same finding in another state.
  public Finding in(State other) {
    return new Finding(other, code, place, details);
  }

  private static Finding of(State state, Code code, String place, Object... details) {
    return new Finding(
        state, code, place, java.util.Arrays.stream(details).map(String::valueOf).toList());
  }

  /// How something stands.
  public enum State {
    HOLDS,
    NOTE,
    ADDED,
    /// It is whole, but nobody here knows who stands behind it.
    UNKNOWN,
    BROKEN
  }

  /// What can be found.
  public enum Code {
    /// Not a file that can be checked.
    UNREADABLE,
    /// Larger than what is checked.
    TOO_LARGE,
    /// A picture of a kind that is not read here; details: which.
    PICTURE_KIND,
    /// A picture with more pixels than are read; details: how many millions.
    PICTURE_LARGE,
    /// A picture without any code in it.
    NO_CODE,
    /// A code that is no certificate's.
    NO_TOKEN,
    TOKEN_GENUINE,
    TOKEN_FORGED,
    TOKEN_DAMAGED,
    /// Signed by a key that is not known here.
    KEY_UNKNOWN,
    KEY_KNOWN,
    NO_SEAL,
    SEAL_GOOD,
    SEAL_BROKEN,
    /// Something was added behind the part that the seal covers.
    SEAL_NOT_WHOLE,
    /// Good, but of a certificate that is not known here.
    SEAL_UNKNOWN,
    /// Signed by somebody else behind the office's seal, and nothing but signed (R28). Details:
    /// who, by whose word, digest of the paper that was sent.
    SIGNED_ELSEWHERE,
    /// Something besides signatures was added behind the office's seal.
    CHANGED_ELSEWHERE,
    /// The log of this house says that this very file came back as the signed form of one of its
    /// papers.
    RETURN_RECORDED,
    /// Signed elsewhere, but this house has no record of it.
    RETURN_UNKNOWN,
    /// The log names a paper that was signed elsewhere, and the archive does not hold it.
    RETURN_MISSING,
    /// A signed head of the log that does not hold.
    HEAD_BROKEN,
    HEADS_SIGNED,
    /// Heads signed by keys that are not known here.
    HEADS_UNKNOWN,
    NO_ARCHIVE,
    /// A name inside an archive that leads out of it.
    BAD_NAME,
    ARCHIVE_SEAL_GOOD,
    ARCHIVE_SEAL_BROKEN,
    FILE_CHANGED,
    FILE_MISSING,
    FILE_EXTRA,
    FILES_WHOLE,
    /// Files that a computer has left in the folder and that are no part of any archive; details:
    /// how many, and the names of a few.
    NOT_PART,
    MANIFEST_BROKEN,
    LOG_WHOLE,
    /// An entry that does not follow the one before.
    ENTRY_BROKEN,
    /// A personal part that does not belong to its entry, or is missing without an erasure.
    PERSONAL_BROKEN,
    PERSONAL_ERASED,
    ROOT_BROKEN,
    /// Entries of other events of the same chain stand between.
    LOG_GAPS,
    PAPERS_SEALED,
    /// The event was not closed when the archive was written.
    NOT_CLOSED,
    /// A short code of a certificate of this house.
    CODE_KNOWN,
    /// A short code that no certificate of this house has.
    CODE_UNKNOWN,
    /// A newer edition of this paper exists.
    REPLACED,
    VOIDED,
    RECORD_PROVEN,
    PROOF_BROKEN;

    private static final Set<Code> CHANGES =
        EnumSet.of(SEAL_BROKEN, SEAL_NOT_WHOLE, CHANGED_ELSEWHERE, FILE_CHANGED);

    /// Whether it says that something is no longer as it was sealed.
    public boolean isChange() {
      return CHANGES.contains(this);
    }
  }
}
