package id.balai.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.base.Sha256;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.LogText;
import id.balai.domain.log.NewerProgramException;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.People;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An entry as text: what is hashed, what may be taken out of it, and what is no entry.
final class EntryLineTest {

  private static final FactCodec CODEC = new FactCodec();
  private static final UUID CHAIN = new UUID(5, 6);
  private static final People PEOPLE = new People(7);
  private static final Event EVENT = PEOPLE.rantauPulung().event();
  private static final Participant PERSON = PEOPLE.person(EVENT, 1, List.of());
  private static final Fact REGISTERED = new PeopleFact.Registered(PERSON);

  @Test
  void theBodyIsCanonicalJsonAndNamesNobody() throws Exception {
    EntryLine line = written(REGISTERED);
    assertThat(line.text().body())
        .isEqualTo(new JsonCanonicalizer(line.text().body()).getEncodedString())
        .doesNotContain("Ma'rifah", "197204122000032901", "0812");
    assertThat(line.text().personal().orElseThrow())
        .contains("Ma'rifah", "197204122000032901", "0812");
    assertThat(line.entry().hash()).isEqualTo(Sha256.hex(line.text().body()));
    assertThat(EntryLine.of(CODEC, line.text())).isEqualTo(line);
  }

  @Test
  void aFactAboutNobodyHasNoPersonalPart() throws Exception {
    EntryLine line = written(new DoorFact.BadgeIssued(PEOPLE.badge(PERSON)));
    assertThat(line.text().personal()).isEmpty();
    assertThat(line.isErased()).isFalse();
    assertThat(EntryLine.of(CODEC, line.text())).isEqualTo(line);
  }

  /// Whoever guesses a name cannot find it in the digests that stay behind.
  @Test
  void theSamePersonTwiceHasAnotherDigestEachTime() {
    assertThat(written(REGISTERED).text().body()).isNotEqualTo(written(REGISTERED).text().body());
  }

  @Test
  void withoutItsPersonalPartItIsTheSameEntry() throws Exception {
    EntryLine line = written(REGISTERED);
    EntryLine erased = line.withoutPersonalPart();
    assertThat(erased.isErased()).isTrue();
    assertThat(line.isErased()).isFalse();
    assertThat(erased.entry().hash()).isEqualTo(line.entry().hash());
    assertThat(erased.entry().fact()).isEqualTo(REGISTERED.redacted());
    assertThat(EntryLine.of(CODEC, erased.text())).isEqualTo(erased);
  }

  @Test
  void aPersonalPartOfSomebodyElseIsNotTaken() {
    EntryLine line = written(REGISTERED);
    Participant other = PEOPLE.person(EVENT, 2, List.of());
    for (Optional<String> part :
        List.of(
            written(new PeopleFact.Registered(other)).text().personal(),
            line.text().personal().map(text -> text + " "),
            Optional.of(""),
            Optional.of("{}"))) {
      assertThatThrownBy(() -> EntryLine.of(CODEC, new LogText(line.text().body(), part)))
          .isInstanceOf(JournalDamagedException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "17",
        "{}",
        "{\"sequence\":1}",
        "BODY BODY",
        "AT kemarin",
        "ZONE Asia/Atlantis",
        "CHAIN bukan-id"
      })
  void whatIsNoEntryIsSaidToBeDamaged(String form) {
    String body = written(new DoorFact.BadgeIssued(PEOPLE.badge(PERSON))).text().body();
    String text =
        switch (form.split(" ", 2)[0]) {
          case "BODY" -> body + body;
          case "AT" -> body.replace(People.MORNING.toString(), "kemarin");
          case "ZONE" -> body.replace(People.WITA.getId(), "Asia/Atlantis");
          case "CHAIN" -> body.replace(CHAIN.toString(), "bukan-id");
          default -> form;
        };
    assertThatThrownBy(() -> EntryLine.of(CODEC, new LogText(text, Optional.empty())))
        .isInstanceOf(JournalDamagedException.class);
  }

  /// A program that is too old says so; it does not call the record damaged.
  @ParameterizedTest
  @CsvSource({"BadgeIssued,BadgeIlluminated", "ISSUED,ENGRAVED"})
  void whatANewerProgramWroteIsNoDamage(String now, String later) {
    String body = written(new DoorFact.BadgeIssued(PEOPLE.badge(PERSON))).text().body();
    var text = new LogText(body.replace(now, later), Optional.empty());
    assertThatThrownBy(() -> EntryLine.of(CODEC, text)).isInstanceOf(NewerProgramException.class);
  }

  @Test
  void anEntryFromBeforeChainsHadNamesGetsTheOneItIsReadIn() throws Exception {
    EntryLine line = written(new DoorFact.BadgeIssued(PEOPLE.badge(PERSON)));
    String old = line.text().body().replace("\"chain\":\"" + CHAIN + "\",", "");
    EntryLine read = EntryLine.of(CODEC, new LogText(old, Optional.empty()));
    assertThat(read.chain()).isEqualTo(EntryLine.UNNAMED);
    assertThat(read.in(CHAIN).chain()).isEqualTo(CHAIN);
    assertThat(line.in(new UUID(8, 9)).chain()).isEqualTo(CHAIN);
  }

  @Test
  void aPersonalPartMayOnlyBeMissingOfSomebodyWhoWasErased() throws Exception {
    var tombstone =
        new PeopleFact.Erased(EVENT.id(), PERSON.id(), PeopleFact.Erased.Ground.RETENTION);
    var none = new ErasedParts();
    none.note(written(REGISTERED).withoutPersonalPart());
    assertThatThrownBy(none::check).isInstanceOf(JournalDamagedException.class);
    none.note(written(tombstone));
    none.check();
    assertThat(none.leftovers()).isEmpty();
    var half = new ErasedParts();
    half.note(written(tombstone));
    half.note(written(REGISTERED));
    half.check();
    assertThat(half.leftovers()).containsExactly(PERSON.id());
  }

  @Test
  void joinedTextsPartAtTheTabThatNoJsonHas() {
    var both = new LogText("{\"a\":\"\\t\"}", Optional.of("{\"b\":1}"));
    assertThat(LineForm.parted(LineForm.joined(both))).isEqualTo(both);
    var bare = new LogText("{}", Optional.empty());
    assertThat(LineForm.parted(LineForm.joined(bare))).isEqualTo(bare);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\t", "\n", "\u0000", "\u2028", "\"", "\\", "e\u0301", "\u200f", "\ud83d\ude00"})
  void aNameOfAnySignsStaysOnItsLine(String sign) throws Exception {
    Map<String, Object> fields = Map.of("nama", "A" + sign + "B");
    String json = Canonical.json(CODEC, fields);
    assertThat(json).doesNotContain("\n", "\t", "\u0000");
    assertThat(CODEC.parse(json).path("nama").asString()).isEqualTo("A" + sign + "B");
    assertThat(json).isEqualTo(new JsonCanonicalizer(CODEC.write(fields)).getEncodedString());
  }

  private static EntryLine written(Fact fact) {
    var entry = new Entry(17, People.desk(), fact, "");
    Optional<PersonalPart> part = PersonalPart.of(CODEC, fact, new SecureRandom());
    return EntryLine.of(CODEC, entry, CHAIN, Journal.NO_HASH, 0, part);
  }
}
