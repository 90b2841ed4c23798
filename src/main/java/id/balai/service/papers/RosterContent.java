package id.balai.service.papers;

import id.balai.domain.document.ContingentRoster.Entry;
import id.balai.domain.document.SheetPerson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads from the lists who competes in what: an office such as `Guru Ahli Pertama / Bola Voli
/// Putra / Pelatih` names the post, then the competition, then the part.
final class RosterContent {

  private static final Set<String> PARTS =
      Set.of("ketua kontingen", "manajer", "manager", "pelatih", "official", "ofisial", "wasit");
  private static final String TEAM = "tim ";
  private static final String ATHLETE = "Atlet";

  private RosterContent() {}

  static List<Entry> entries(List<Attendees.Member> members) {
    return members.stream().map(RosterContent::entry).toList();
  }

  private static Entry entry(Attendees.Member member) {
    SheetPerson person = SheetPerson.of(member.person(), member.capacity());
    List<String> words =
        Arrays.stream(member.capacity().position().split("/", -1)).map(String::strip).toList();
    var branches = new ArrayList<String>();
    var parts = new ArrayList<String>();
    for (String word : words.subList(1, words.size())) {
      (isPart(word) ? parts : branches).add(word);
    }
    boolean isAthlete = parts.isEmpty() && !branches.isEmpty();
    return new Entry(
        person, String.join(", ", branches), isAthlete ? ATHLETE : String.join(", ", parts));
  }

  private static boolean isPart(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return PARTS.contains(plain) || plain.startsWith(TEAM);
  }
}
