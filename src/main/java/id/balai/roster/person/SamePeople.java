package id.balai.roster.person;

import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Sex;
import id.balai.domain.participant.name.NameKeys;
import id.balai.domain.participant.name.NameLikeness;
import id.balai.domain.participant.roster.KnownPerson;
import id.balai.domain.participant.roster.PersonDraft;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.domain.participant.roster.RosterRow.Same;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds out which rows are about somebody who stands further up, or is stored already (R33).
///
/// The same number and a name of the same sound: the same person. The same number and another name:
/// a person must decide. Alike names alone: a note, never more.
public final class SamePeople {
  private static final int CANDIDATES = 12;

  private final KnownPeople known;
  private final Map<IdentityNumber, List<RosterRow>> byNumber = new HashMap<>();
  private final Map<String, List<RosterRow>> bySound = new HashMap<>();

  /// @param people who are stored already
  public SamePeople(List<KnownPerson> people) {
    this.known = new KnownPeople(people);
  }

  /// Judges the next row of the file.
  public RosterRow judge(RosterRow row) {
    PersonDraft draft = row.draft().orElseThrow();
    Remarks remarks = new Remarks(row.remarks());
    String sound = NameLikeness.fold(draft.name().name());
    Same same = inFile(draft, sound, remarks);
    if (same instanceof Same.Nowhere) {
      same = known.find(draft, remarks);
    }
    remember(row, draft, sound);
    return new RosterRow(
        row.place(),
        remarks.action(),
        Optional.of(asListed(draft, remarks)),
        remarks.sorted(),
        same);
  }

  /// Judges a row whose file says itself who is the same in it; only those who are stored count.
  public RosterRow judgeStored(RosterRow row) {
    PersonDraft draft = row.draft().orElseThrow();
    if (!(row.same() instanceof Same.Nowhere)) {
      return row;
    }
    Remarks remarks = new Remarks(row.remarks());
    Same same = known.find(draft, remarks);
    return new RosterRow(row.place(), remarks.action(), row.draft(), remarks.sorted(), same);
  }

  /// A number that somebody else has says nothing about the sex of this person.
  private static PersonDraft asListed(PersonDraft draft, Remarks remarks) {
    boolean isCopied =
        remarks.has(RemarkCode.SAME_NUMBER_OTHER_NAME)
            || remarks.has(RemarkCode.SAME_NUMBER_OTHER_NAME_KNOWN);
    if (!isCopied || !remarks.has(RemarkCode.SEX_DIFFERS)) {
      return draft;
    }
    return draft.withSex(draft.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE);
  }

  private Same inFile(PersonDraft draft, String sound, Remarks remarks) {
    for (IdentityNumber number : draft.identities()) {
      List<RosterRow> holders = byNumber.getOrDefault(number, List.of());
      for (RosterRow holder : holders) {
        PersonDraft other = holder.draft().orElseThrow();
        if (isOne(other, draft) && differs(holder) == remarks.has(RemarkCode.SEX_DIFFERS)) {
          boolean isSame = isRepetition(other, draft);
          remarks.add(
              isSame ? RemarkCode.SAME_AS_ROW : RemarkCode.SAME_PERSON_AS_ROW, holder.label());
          return new Same.Earlier(holder.place(), other.name().name());
        }
      }
      if (!holders.isEmpty()) {
        RosterRow holder = holders.getFirst();
        remarks.add(
            RemarkCode.SAME_NUMBER_OTHER_NAME,
            holder.label(),
            holder.draft().orElseThrow().name().name());
        return new Same.Nowhere();
      }
    }
    return bySound(draft, sound, remarks);
  }

  private static boolean differs(RosterRow row) {
    return row.remarks().stream().anyMatch(r -> r.code() == RemarkCode.SEX_DIFFERS);
  }

  /// The same number, the same name in whatever spelling, and no other sex: one person. A name that
  /// is merely near is a question, for numbers get copied.
  private static boolean isOne(PersonDraft first, PersonDraft second) {
    boolean isSameName =
        NameLikeness.fold(first.name().name()).equals(NameLikeness.fold(second.name().name()));
    boolean isOtherSex =
        first.sex() != Sex.UNKNOWN && second.sex() != Sex.UNKNOWN && first.sex() != second.sex();
    return isSameName && !isOtherSex;
  }

  private Same bySound(PersonDraft draft, String sound, Remarks remarks) {
    if (draft.name().name().isEmpty()) {
      return new Same.Nowhere();
    }
    for (RosterRow holder : bySound.getOrDefault(sound, List.of())) {
      PersonDraft other = holder.draft().orElseThrow();
      if (areBothNumbered(other, draft)) {
        remarks.add(RemarkCode.LOOKS_LIKE_ROW, holder.label(), other.name().name());
        return new Same.Nowhere();
      }
      if (isRepetition(other, draft) && isTraceable(draft)) {
        remarks.add(RemarkCode.SAME_AS_ROW, holder.label());
        return new Same.Earlier(holder.place(), other.name().name());
      }
      if (shareTrace(other, draft) || isRepetition(other, draft)) {
        remarks.add(RemarkCode.PERHAPS_SAME_PERSON, holder.label(), other.name().name());
        return new Same.Nowhere();
      }
      remarks.add(RemarkCode.LOOKS_LIKE_ROW, holder.label(), other.name().name());
      return new Same.Nowhere();
    }
    return new Same.Nowhere();
  }

  private void remember(RosterRow row, PersonDraft draft, String sound) {
    draft.identities().forEach(n -> byNumber.computeIfAbsent(n, k -> new ArrayList<>(1)).add(row));
    if (!draft.name().name().isEmpty()) {
      List<RosterRow> alike = bySound.computeIfAbsent(sound, k -> new ArrayList<>(1));
      if (alike.size() < CANDIDATES) {
        alike.add(row);
      }
    }
  }

  /// Whether the second says nothing the first does not.
  private static boolean isRepetition(PersonDraft first, PersonDraft second) {
    Participation a = first.participation();
    Participation b = second.participation();
    return NameKeys.plain(first.name().printed()).equals(NameKeys.plain(second.name().printed()))
        && a.group().equals(b.group())
        && a.position().equals(b.position())
        && a.institution().equals(b.institution())
        && a.role() == b.role()
        && first.home().equals(second.home())
        && first.identities().equals(second.identities());
  }

  private static boolean areBothNumbered(PersonDraft first, PersonDraft second) {
    return !first.identities().isEmpty() && !second.identities().isEmpty();
  }

  private static boolean isTraceable(PersonDraft draft) {
    return !draft.identities().isEmpty()
        || !draft.home().phone().isEmpty()
        || draft.home().birth().isPresent();
  }

  private static boolean shareTrace(PersonDraft first, PersonDraft second) {
    boolean samePhone =
        !first.home().phone().isEmpty() && first.home().phone().equals(second.home().phone());
    Optional<?> birth = first.home().birth();
    return samePhone || (birth.isPresent() && birth.equals(second.home().birth()));
  }
}
