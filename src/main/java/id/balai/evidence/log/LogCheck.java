package id.balai.evidence.log;

import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the log of an event line by line and checks that every entry follows the one before it in
/// its chain. Entries of other events of the same chain are not in an archive, so a chain may have
/// gaps; what stands before and behind one is held together by the tree over all entries.
public final class LogCheck {

  private static final String NO_HASH = "0".repeat(64);
  private static final int DEEPEST = 100;
  private static final int MOST_FINDINGS = 20;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();

  /// Where a chain stands.
  ///
  /// @param hash of its newest entry here
  public record Tip(long sequence, String hash) {}

  private final String place;
  private final MerkleTree tree = new MerkleTree();
  private final Map<String, Tip> chains = new TreeMap<>();
  private final List<Finding> broken = new ArrayList<>();
  private final Set<String> erased = new HashSet<>();
  private final Map<String, PersonalNeed> needed = new HashMap<>();
  private int gaps;
  private boolean isClosed;

  /// An entry that speaks of a personal part.
  private record PersonalNeed(int line, String body) {}

  /// @param place name of the file
  public LogCheck(String place) {
    this.place = place;
  }

  /// Takes the next entry's text.
  public void take(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    tree.add(bytes);
    try {
      JsonNode node = JSON.readTree(body);
      long sequence = node.path("sequence").asLong(0);
      String previous = node.path("previous").asString("");
      follow(node.path("chain").asString(""), sequence, previous);
      chains.put(node.path("chain").asString(""), new Tip(sequence, Digests.hex(bytes)));
      if (node.has("personal")) {
        needed.put(node.path("personal").asString(""), new PersonalNeed(tree.size(), body));
      }
      if (node.path("kind").asString("").equals("Erased")) {
        erased.add(node.path("fact").path("participant").asString(""));
      }
      isClosed |= node.path("kind").asString("").equals("EventClosed");
    } catch (JacksonException e) {
      broken(Code.ENTRY_BROKEN);
    }
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
    if (needed.remove(Digests.hex(text.getBytes(StandardCharsets.UTF_8))) == null) {
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

  /// Whether one of the entries closes the event.
  public boolean isClosed() {
    return isClosed;
  }

  /// What was found.
  public List<Finding> findings() {
    var findings = new ArrayList<>(broken);
    int gone = 0;
    for (PersonalNeed need : needed.values()) {
      if (erased.stream().anyMatch(person -> !person.isEmpty() && need.body().contains(person))) {
        gone++;
      } else if (findings.size() < MOST_FINDINGS) {
        findings.add(Finding.broken(Code.PERSONAL_BROKEN, place + ":" + need.line()));
      }
    }
    if (findings.isEmpty()) {
      findings.add(Finding.holds(Code.LOG_WHOLE, place, tree.size()));
    }
    if (gone > 0) {
      findings.add(Finding.note(Code.PERSONAL_ERASED, place, gone));
    }
    if (gaps > 0) {
      findings.add(Finding.note(Code.LOG_GAPS, place, gaps));
    }
    return findings;
  }
}
