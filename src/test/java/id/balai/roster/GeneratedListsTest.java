package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.name.NameKeys;
import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.PersonDraft;
import id.balai.domain.participant.roster.RosterResult;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.roster.SeededPeople.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists made from people that are known, read, and held against them: nobody lost, nobody
/// invented, no number gone or given to somebody else.
final class GeneratedListsTest {
  private static final int LISTS = Integer.getInteger("balai.lists", 2000);

  @TempDir Path folder;

  @Test
  void whatComesInIsWhatWentOut() throws IOException {
    List<String> faults = new ArrayList<>();
    for (int seed = 1; seed <= LISTS; seed++) {
      SeededList list = new SeededList(new Random(seed)).make();
      Path file = SeededFiles.write(list.rows, new Random(seed), folder);
      RosterResult result = ListFiles.read(file);
      String fault = result instanceof Roster roster ? fault(list, roster) : "refused: " + result;
      if (!fault.isEmpty()) {
        faults.add(seed + ": " + fault);
      }
    }
    assertThat(faults).as("%d faults", faults.size()).isEmpty();
  }

  private static String fault(SeededList list, Roster roster) {
    List<RosterRow> people =
        roster.rows().stream()
            .filter(r -> r.draft().isPresent() && r.action() != Action.SKIP)
            .toList();
    for (int i = 0; i < Math.min(people.size(), list.people.size()); i++) {
      String fault = fault(list, list.people.get(i), people.get(i));
      if (!fault.isEmpty()) {
        return fault;
      }
    }
    return people.size() == list.people.size()
        ? ""
        : people.size() + " people of " + list.people.size();
  }

  private static String fault(SeededList list, Person wanted, RosterRow row) {
    PersonDraft got = row.draft().orElseThrow();
    if (!NameKeys.plain(wanted.printed()).equals(NameKeys.plain(got.name().printed()))) {
      return "line %d: %s is read as %s"
          .formatted(row.line(), wanted.printed(), got.name().printed());
    }
    Set<String> numbers =
        new TreeSet<>(
            wanted.numbers(list.hasNip, list.hasNik).stream().map(IdentityNumber::digits).toList());
    Set<String> read =
        new TreeSet<>(got.identities().stream().map(IdentityNumber::digits).toList());
    boolean isWhole = numbers.equals(read);
    boolean isToBeTyped = row.action() == Action.REJECT && numbers.containsAll(read);
    if (!isWhole && !isToBeTyped) {
      return "line %d: %s has %s instead of %s"
          .formatted(row.line(), wanted.printed(), read, numbers);
    }
    if (row.action() == Action.MERGE) {
      return "line %d: merged".formatted(row.line());
    }
    if (list.hasSex && got.sex() != wanted.sex()) {
      return "line %d: sex".formatted(row.line());
    }
    boolean isPlaced = !list.hasPost || got.participation().position().equals(wanted.position());
    boolean isHoused =
        !list.hasOffice || got.participation().institution().equals(wanted.institution());
    return isPlaced && isHoused
        ? ""
        : "line %d: position %s or institution %s"
            .formatted(
                row.line(), got.participation().position(), got.participation().institution());
  }
}
