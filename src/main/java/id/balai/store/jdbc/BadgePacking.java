package id.balai.store.jdbc;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.ShownCard;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/// Packs a badge and its person into some eighty bytes: numbers as numbers, and in place of texts
/// the numbers of shared ones; a name is a few words that others have too. Not for several threads
/// at once.
final class BadgePacking {

  private static final List<Badge.State> STATES = List.of(Badge.State.values());
  private static final List<IdentityKind> KINDS = List.of(IdentityKind.values());
  private static final List<Role> ROLES = List.of(Role.values());
  private static final List<Sex> SEXES = List.of(Sex.values());

  /// Flags beside the kinds, and one more than all of them.
  private static final int ENDED = 1;

  private static final int ELSEWHERE = 2;
  private static final int BORN = 4;
  private static final int WALK_IN = 8;
  private static final int MARKS = 16;

  /// Digits that fit into a number of 64 bits.
  private static final int MOST_DIGITS = 18;

  private static final BadgeCode ANY = BadgeCode.draw(new SplittableRandom(0));

  private final SharedWords words = new SharedWords();
  private final PackedBytes out = new PackedBytes();

  /// The event of nearly all.
  private UUID last = new UUID(0, 0);

  private String lastText = last.toString();

  /// Uses shared texts until [#letGo].
  byte[] pack(ShownCard shown) {
    Badge badge = (Badge) shown.card();
    Participant person = shown.holder().orElseThrow();
    out.clear();
    out.count(marks(badge, person));
    id(badge.event());
    // The badge is its holder's: one id for both.
    out.id(badge.participant());
    out.count(badge.issue());
    badge.endedAt().ifPresent(this::moment);
    person(person, badge);
    return out.bytes();
  }

  /// What has few answers, in one number.
  private static int marks(Badge badge, Participant person) {
    int kinds = STATES.indexOf(badge.state()) * SEXES.size() + SEXES.indexOf(person.sex());
    return kinds * MARKS
        + (badge.endedAt().isPresent() ? ENDED : 0)
        + (person.event().equals(badge.event()) ? 0 : ELSEWHERE)
        + (person.birth().isPresent() ? BORN : 0)
        + (person.isWalkIn() ? WALK_IN : 0);
  }

  private void moment(Instant moment) {
    out.number(moment.getEpochSecond());
    out.count(moment.getNano());
  }

  private void person(Participant person, Badge badge) {
    if (!person.event().equals(badge.event())) {
      id(person.event());
    }
    out.number(person.number());
    list(List.of(person.name().split(" ", -1)));
    text(person.status());
    out.count(person.identities().size());
    for (IdentityNumber identity : person.identities()) {
      out.count(KINDS.indexOf(identity.kind()));
      digits(identity.digits());
    }
    text(person.rank());
    text(person.grade());
    text(person.village());
    digits(person.phone());
    person.birth().ifPresent(birth -> out.number(birth.toEpochDay()));
    out.count(person.participations().size());
    person.participations().forEach(this::participation);
    list(person.owes());
  }

  private void participation(Participation participation) {
    text(participation.group());
    out.count(ROLES.indexOf(participation.role()));
    text(participation.position());
    text(participation.institution());
    list(participation.sessions());
    out.number(participation.order());
  }

  /// What [#pack] packed, as long as it was not let go of.
  ShownCard unpack(BadgeCode code, byte[] packed) {
    return new Unpacking(packed, false).card(code);
  }

  /// Ends the use of the texts of what is not held any more.
  void letGo(byte[] packed) {
    var _ = new Unpacking(packed, true).card(ANY);
  }

  /// Bytes that shared texts take, about.
  long bytes() {
    return words.bytes();
  }

  /// An id that many have in common, such as the event's.
  private void id(UUID id) {
    if (!id.equals(last)) {
      last = id;
      lastText = id.toString();
    }
    text(lastText);
  }

  private void text(String text) {
    out.count(words.use(text));
  }

  private void list(List<String> texts) {
    out.count(texts.size());
    texts.forEach(this::text);
  }

  /// Most such texts are nothing but digits, zeros at their beginning too; others stand as they
  /// are.
  private void digits(String text) {
    boolean isNumber =
        text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    out.count(isNumber ? text.length() : MOST_DIGITS + 1);
    if (!isNumber) {
      text(text);
    } else if (!text.isEmpty()) {
      out.count(Long.parseLong(text));
    }
  }

  /// Reads in the order in which was written.
  private final class Unpacking {

    private final PackedBytes.Reader in;
    private final boolean isLast;

    /// @param isLast whether the texts are let go of
    private Unpacking(byte[] packed, boolean isLast) {
      this.in = new PackedBytes.Reader(packed);
      this.isLast = isLast;
    }

    private ShownCard card(BadgeCode code) {
      int marks = in.count();
      Badge.State state = STATES.get(marks / MARKS / SEXES.size());
      UUID event = id();
      UUID participant = in.id();
      int issue = in.count();
      Optional<Instant> ended =
          (marks & ENDED) != 0
              ? Optional.of(Instant.ofEpochSecond(in.number(), in.longCount()))
              : Optional.empty();
      return new ShownCard(
          new Badge(code, event, participant, issue, state, ended),
          Optional.of(person(participant, event, marks)));
    }

    private Participant person(UUID id, UUID event, int marks) {
      return new Participant(
          id,
          (marks & ELSEWHERE) != 0 ? id() : event,
          Math.toIntExact(in.number()),
          String.join(" ", list()),
          SEXES.get(marks / MARKS % SEXES.size()),
          text(),
          identities(),
          text(),
          text(),
          text(),
          digits(),
          (marks & BORN) != 0 ? Optional.of(LocalDate.ofEpochDay(in.number())) : Optional.empty(),
          participations(),
          list(),
          (marks & WALK_IN) != 0);
    }

    private List<IdentityNumber> identities() {
      int count = in.count();
      var identities = new ArrayList<IdentityNumber>(count);
      for (int i = 0; i < count; i++) {
        identities.add(new IdentityNumber(KINDS.get(in.count()), digits()));
      }
      return identities;
    }

    private List<Participation> participations() {
      int count = in.count();
      var participations = new ArrayList<Participation>(count);
      for (int i = 0; i < count; i++) {
        participations.add(
            new Participation(
                text(),
                ROLES.get(in.count()),
                text(),
                text(),
                list(),
                Math.toIntExact(in.number())));
      }
      return participations;
    }

    private UUID id() {
      return UUID.fromString(text());
    }

    private String text() {
      int number = in.count();
      String text = words.text(number);
      if (isLast) {
        words.letGo(number);
      }
      return text;
    }

    private List<String> list() {
      int count = in.count();
      var texts = new ArrayList<String>(count);
      for (int i = 0; i < count; i++) {
        texts.add(text());
      }
      return texts;
    }

    private String digits() {
      int length = in.count();
      if (length > MOST_DIGITS) {
        return text();
      }
      return length == 0 ? "" : padded(Long.toString(in.longCount()), length);
    }

    private static String padded(String digits, int length) {
      return "0".repeat(length - digits.length()) + digits;
    }
  }
}
