package id.balai.store.journal;

import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.People;
import id.balai.store.key.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A journal of a few people in a folder of its own, whose key the test holds.
///
/// @param data the folder
/// @param key of the journal
/// @param people those who are in it, in their order
record SmallJournal(Path data, JournalKey key, List<Participant> people) {

  private static final FactCodec CODEC = new FactCodec();
  private static final Event EVENT = new People(1).rantauPulung().event();

  /// An empty journal with a fresh key.
  static SmallJournal in(Path data) {
    return new SmallJournal(data, freshKey(), new ArrayList<>());
  }

  static JournalKey freshKey() {
    return JournalKey.of(DataKey.draw(new SecureRandom()), UUID.randomUUID(), JournalKind.MAIN);
  }

  /// The facts that put one more person on the list.
  List<Fact> registration() {
    var invented = new People(people.size() + 1);
    Participant person = invented.person(EVENT, people.size() + 1, List.of());
    people.add(person);
    return List.of(
        new PeopleFact.Registered(person), new DoorFact.BadgeIssued(invented.badge(person)));
  }

  /// That a person asked to be erased.
  Fact erasure(int person) {
    Participant gone = people.get(person);
    return new PeopleFact.Erased(gone.event(), gone.id(), PeopleFact.Erased.Ground.REQUEST);
  }

  Journal open() throws IOException {
    return Journal.open(data, key, CODEC, _ -> {});
  }

  /// Writes facts as one transaction.
  static void write(Journal journal, List<Fact> facts) throws IOException {
    try (JournalTransaction transaction = journal.begin(People.desk(), facts.size())) {
      for (Fact fact : facts) {
        transaction.take(fact, _ -> {});
      }
      transaction.finish();
    }
  }

  /// Writes so many people into each of these parts; the last one stays open.
  SmallJournal with(int... parts) throws IOException {
    try (Journal journal = open()) {
      for (int part = 0; part < parts.length; part++) {
        for (int person = 0; person < parts[part]; person++) {
          write(journal, registration());
        }
        if (part < parts.length - 1) {
          journal.closePart();
        }
      }
    }
    return this;
  }

  /// The same journal in another folder, as a copy of its files makes it.
  SmallJournal copied(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.toList()) {
        Files.copy(
            file, folder.resolve(data.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return new SmallJournal(folder, key, new ArrayList<>(people));
  }

  /// Every entry that is read of it.
  List<EntryLine> lines() throws IOException {
    var lines = new ArrayList<EntryLine>();
    JournalOpening.read(data, key, CODEC, JournalStart.first(EarlierForms.NONE), lines::add);
    return lines;
  }

  /// The file that grows.
  Path growing() {
    return new JournalFolder(data, key).growing();
  }

  /// The closed parts, in their order.
  List<Segment> segments() throws IOException {
    return new JournalFolder(data, key).list(java.util.Set.of()).segments();
  }
}
