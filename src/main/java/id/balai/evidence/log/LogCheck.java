package id.balai.evidence.log;

import id.balai.base.Sha256;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.log.LogHead;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads the log of an event line by line and checks that every entry follows the one before it in
/// its chain. Entries of other events of the same chain are not in an archive, so a chain may have
/// gaps; what stands before and behind one is held together by the tree over all entries.
public final class LogCheck {

  private static final String NO_HASH = "0".repeat(64);
  private static final int MOST_FINDINGS = 20;

  /// Where a chain stands.
  ///
  /// @param hash of its newest entry here
  public record Tip(long sequence, String hash) {}

  private final String place;
  private final MerkleTree tree = new MerkleTree();
  private final Map<String, Tip> chains = new TreeMap<>();
  private final Map<String, Map<Long, String>> hashes = new HashMap<>();
  private final List<SignedHead> heads = new ArrayList<>();
  private final List<Returned> returned = new ArrayList<>();
  private final List<Finding> broken = new ArrayList<>();
  private final Set<String> erased = new HashSet<>();
  private final Map<String, PersonalNeed> needed = new HashMap<>();
  private int gaps;
  private boolean isTimeOver;

  /// An entry that speaks of a personal part, and whose it is.
  private record PersonalNeed(int line, Optional<String> person) {}

  /// A paper that came back signed from elsewhere.
  ///
  /// @param line of the entry that says so
  /// @param original digest of the paper that was sent
  /// @param hash digest of the file that came back
  /// @param person whose it is, where it is one person's alone
  public record Returned(int line, String original, String hash, String person) {}

  /// @param place name of the file
  public LogCheck(String place) {
    this.place = place;
  }

  /// Takes the next entry's text.
  public void take(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    tree.add(bytes);
    try {
      read(OutsideJson.READER.readTree(body), Sha256.hex(bytes));
    } catch (JacksonException e) {
      broken(Code.ENTRY_BROKEN);
    }
  }

  /// Takes an entry out of its place, of which only the personal part is to be checked.
  ///
  /// @param body proven otherwise
  /// @param number by which it is named
  public void note(String body, int number) {
    try {
      JsonNode node = OutsideJson.READER.readTree(body);
      if (node.path("kind").asString("").equals("Erased")) {
        erase(node.path("fact"));
      }
      need(node, number);
    } catch (JacksonException e) {
      broken(Code.ENTRY_BROKEN);
    }
  }

  private void erase(JsonNode fact) {
    erased.add(fact.path("participant").asString(""));
    isTimeOver |= fact.path("ground").asString("").equals("RETENTION");
  }

  private void need(JsonNode node, int number) {
    if (node.has("personal")) {
      String digest = node.path("personal").asString("");
      needed.put(digest, new PersonalNeed(number, EntryPerson.of(node)));
    }
  }

  private void read(JsonNode node, String hash) {
    long sequence = node.path("sequence").asLong(0);
    String chain = node.path("chain").asString("");
    String previous = node.path("previous").asString("");
    JsonNode fact = node.path("fact");
    follow(chain, sequence, previous);
    switch (node.path("kind").asString("")) {
      case "Erased" -> erase(fact);
      case "HeadSigned" -> heads.add(head(chain, sequence, previous, fact));
      case "SignedElsewhere" -> returned.add(returned(fact.path("paper")));
      default -> {}
    }
    chains.put(chain, new Tip(sequence, hash));
    hashes.computeIfAbsent(chain, _ -> new HashMap<>()).put(sequence, hash);
    need(node, tree.size());
  }

  private SignedHead head(String chain, long sequence, String previous, JsonNode fact) {
    Optional<LogHead> head = SignedHead.head(fact);
    boolean fits =
        head.filter(one -> one.chain().toString().equals(chain))
            .filter(one -> one.sequence() > 0 && one.sequence() < sequence)
            .filter(one -> stoodThere(one, sequence, previous))
            .isPresent();
    String key = fact.path("key").asString("");
    return new SignedHead(tree.size(), fits, head, key, fact.path("signature").asString(""));
  }

  /// Whether the entry of a head is the one that stands in its place, where it is in this log.
  private boolean stoodThere(LogHead head, long sequence, String previous) {
    String there =
        hashes
            .getOrDefault(head.chain().toString(), Map.of())
            .getOrDefault(head.sequence(), head.hash());
    return there.equals(head.hash())
        && (head.sequence() < sequence - 1 || previous.equals(head.hash()));
  }

  private Returned returned(JsonNode paper) {
    return new Returned(
        tree.size(),
        paper.path("original").asString(""),
        paper.path("hash").asString(""),
        paper.path("participant").asString(""));
  }

  private void follow(String chain, long sequence, String previous) {
    Tip tip = chains.getOrDefault(chain, new Tip(0, NO_HASH));
    if (sequence <= tip.sequence()) {
      broken(Code.ENTRY_BROKEN);
    } else if (sequence == tip.sequence() + 1) {
      if (!previous.equals(tip.hash())) {
        broken(Code.ENTRY_BROKEN);
      }
    } else {
      gaps++;
    }
  }

  /// Takes the next personal part.
  ///
  /// @param line its number in its file
  public void takePersonal(String text, int line, String file) {
    if (needed.remove(Sha256.hex(text.getBytes(StandardCharsets.UTF_8))) == null) {
      broken.add(Finding.broken(Code.PERSONAL_BROKEN, file + ":" + line));
    }
  }

  private void broken(Code code) {
    if (broken.size() < MOST_FINDINGS) {
      broken.add(Finding.broken(code, place + ":" + tree.size()));
    }
  }

  /// The tree over all entries.
  public MerkleTree tree() {
    return tree;
  }

  /// Where the chains end, by name.
  public Map<String, Tip> tips() {
    return java.util.Collections.unmodifiableMap(chains);
  }

  /// The signed heads in it, in their order.
  public List<SignedHead> heads() {
    return List.copyOf(heads);
  }

  /// The papers that came back signed, in their order.
  public List<Returned> returned() {
    return List.copyOf(returned);
  }

  /// Whether it says why a paper of this person is not there: that the person was erased, or, of a
  /// paper that is nobody's alone, that the time is over for which the event's data were kept.
  public boolean isLetGo(String person) {
    return person.isEmpty() ? isTimeOver : erased.contains(person);
  }

  /// What was found.
  public List<Finding> findings() {
    List<Finding> findings = personal();
    if (findings.stream().noneMatch(one -> one.state() == Finding.State.BROKEN)) {
      findings.addFirst(Finding.holds(Code.LOG_WHOLE, place, tree.size()));
    }
    if (gaps > 0) {
      findings.add(Finding.note(Code.LOG_GAPS, place, gaps));
    }
    return findings;
  }

  /// What was found of personal parts, and of entries that cannot be read.
  public List<Finding> personal() {
    var findings = new ArrayList<>(broken);
    int gone = 0;
    for (PersonalNeed need : needed.values()) {
      if (need.person().filter(erased::contains).isPresent()) {
        gone++;
      } else if (findings.size() < MOST_FINDINGS) {
        findings.add(Finding.broken(Code.PERSONAL_BROKEN, place + ":" + need.line()));
      }
    }
    if (gone > 0) {
      findings.add(Finding.note(Code.PERSONAL_ERASED, place, gone));
    }
    return findings;
  }
}
