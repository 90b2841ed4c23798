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

  /// Digits that fit into a number of 64 bits.
  private static final int MOST_DIGITS = 18;

  private static final BadgeCode ANY = BadgeCode.draw(new SplittableRandom(0));

  private final SharedWords words = new SharedWords();
  private final PackedBytes out = new PackedBytes();

  /// Uses shared texts until [#letGo].
  byte[] pack(ShownCard shown) {
    Badge badge = (Badge) shown.card();
    out.clear();
    out.number(STATES.indexOf(badge.state()));
    id(badge.event());
    // The badge is its holder's: one id for both.
    out.id(badge.participant());
    out.number(badge.issue());
    out.flag(badge.endedAt().isPresent());
    badge.endedAt().ifPresent(this::moment);
    person(shown.holder().orElseThrow());
    return out.bytes();
  }

  private void moment(Instant moment) {
    out.number(moment.getEpochSecond());
    out.number(moment.getNano());
  }

  private void person(Participant person) {
    id(person.event());
    out.number(person.number());
    list(List.of(person.name().split(" ", -1)));
    out.number(SEXES.indexOf(person.sex()));
    text(person.status());
    out.number(person.identities().size());
    for (IdentityNumber identity : person.identities()) {
      out.number(KINDS.indexOf(identity.kind()));
      digits(identity.digits());
    }
    text(person.rank());
    text(person.grade());
    text(person.village());
    digits(person.phone());
    out.flag(person.birth().isPresent());
    person.birth().ifPresent(birth -> out.number(birth.toEpochDay()));
    out.number(person.participations().size());
    person.participations().forEach(this::participation);
    list(person.owes());
    out.flag(person.isWalkIn());
  }

  private void participation(Participation participation) {
    text(participation.group());
    out.number(ROLES.indexOf(participation.role()));
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
    text(id.toString());
  }

  private void text(String text) {
    out.number(words.use(text));
  }

  private void list(List<String> texts) {
    out.number(texts.size());
    texts.forEach(this::text);
  }

  /// Most such texts are nothing but digits, zeros at their beginning too; others stand as they
  /// are.
  private void digits(String text) {
    boolean isNumber =
        text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    out.number(isNumber ? text.length() : MOST_DIGITS + 1);
    if (!isNumber) {
      text(text);
    } else if (!text.isEmpty()) {
      out.number(Long.parseLong(text));
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
      Badge.State state = STATES.get(in.small());
      UUID event = id();
      UUID participant = in.id();
      int issue = in.small();
      Optional<Instant> ended =
          in.flag()
              ? Optional.of(Instant.ofEpochSecond(in.number(), in.number()))
              : Optional.empty();
      return new ShownCard(
          new Badge(code, event, participant, issue, state, ended),
          Optional.of(person(participant)));
    }

    private Participant person(UUID id) {
      return new Participant(
          id,
          id(),
          in.small(),
          String.join(" ", list()),
          SEXES.get(in.small()),
          text(),
          identities(),
          text(),
          text(),
          text(),
          digits(),
          in.flag() ? Optional.of(LocalDate.ofEpochDay(in.number())) : Optional.empty(),
          participations(),
          list(),
          in.flag());
    }

    private List<IdentityNumber> identities() {
      int count = in.small();
      var identities = new ArrayList<IdentityNumber>(count);
      for (int i = 0; i < count; i++) {
        identities.add(new IdentityNumber(KINDS.get(in.small()), digits()));
      }
      return identities;
    }

    private List<Participation> participations() {
      int count = in.small();
      var participations = new ArrayList<Participation>(count);
      for (int i = 0; i < count; i++) {
        participations.add(
            new Participation(text(), ROLES.get(in.small()), text(), text(), list(), in.small()));
      }
      return participations;
    }

    private UUID id() {
      return UUID.fromString(text());
    }

    private String text() {
      int number = in.small();
      String text = words.text(number);
      if (isLast) {
        words.letGo(number);
      }
      return text;
    }

    private List<String> list() {
      int count = in.small();
      var texts = new ArrayList<String>(count);
      for (int i = 0; i < count; i++) {
        texts.add(text());
      }
      return texts;
    }

    private String digits() {
      int length = in.small();
      if (length > MOST_DIGITS) {
        return text();
      }
      return length == 0 ? "" : padded(Long.toString(in.number()), length);
    }

    private static String padded(String digits, int length) {
      return "0".repeat(length - digits.length()) + digits;
    }
  }
}
