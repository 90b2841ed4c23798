package id.balai.evidence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The tree over a log is the one of RFC 9162, and a path proves its entry and nothing else.
final class MerkleTreeTest {

  private static final List<String> KNOWN =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  /// Roots and entries that the makers of certificate transparency test their own programs with.
  @ParameterizedTest
  @CsvSource({
    "0,e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1,6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2,fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3,aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4,d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "5,4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6,76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "7,ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8,5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  void theRootsAreThoseOfTheKnownTrees(int size, String root) {
    var tree = new MerkleTree();
    KNOWN.stream().limit(size).map(HexFormat.of()::parseHex).forEach(tree::add);
    assertThat(tree.size()).isEqualTo(size);
    assertThat(HexFormat.of().formatHex(tree.root())).isEqualTo(root);
  }

  /// Level by level, which is another way than splitting at powers of two.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8, 9, 31, 33, 100})
  void everyEntryIsProvenAndTheRootIsTheOneThatLevelsGive(int size) throws Exception {
    List<byte[]> entries = entries(size);
    var tree = new MerkleTree();
    entries.forEach(tree::add);
    assertThat(tree.root()).isEqualTo(byLevels(entries));
    int longest = 32 - Integer.numberOfLeadingZeros(size - 1);
    for (int index = 0; index < size; index++) {
      List<byte[]> path = tree.path(index);
      assertThat(path).hasSizeLessThanOrEqualTo(longest);
      assertThat(MerkleTree.proves(entries.get(index), index, size, path, tree.root())).isTrue();
    }
  }

  @Test
  void aPathProvesItsEntryAtItsPlaceInItsTreeAndNothingElse() {
    for (int size = 1; size <= 20; size++) {
      List<byte[]> entries = entries(size);
      var tree = new MerkleTree();
      entries.forEach(tree::add);
      byte[] root = tree.root();
      for (int index = 0; index < size; index++) {
        List<byte[]> path = tree.path(index);
        for (int other = -1; other <= size; other++) {
          assertThat(MerkleTree.proves(entries.get(index), other, size, path, root))
              .as("%d of %d as %d", index, size, other)
              .isEqualTo(other == index);
        }
        assertThat(MerkleTree.proves(new byte[] {7}, index, size, path, root)).isFalse();
        assertThat(MerkleTree.proves(entries.get(index), index, size, path, new byte[32]))
            .isFalse();
      }
    }
  }

  @Test
  void aPathThatIsLongerShorterOrBentProvesNothing() {
    List<byte[]> entries = entries(13);
    var tree = new MerkleTree();
    entries.forEach(tree::add);
    for (int index = 0; index < 13; index++) {
      List<byte[]> path = tree.path(index);
      byte[] entry = entries.get(index);
      var longer = new ArrayList<>(path);
      longer.add(new byte[32]);
      assertThat(MerkleTree.proves(entry, index, 13, longer, tree.root())).isFalse();
      for (int step = 0; step < path.size(); step++) {
        var shorter = new ArrayList<>(path);
        shorter.remove(step);
        assertThat(MerkleTree.proves(entry, index, 13, shorter, tree.root())).isFalse();
        var bent = new ArrayList<>(path);
        byte[] hash = path.get(step).clone();
        hash[31] ^= 1;
        bent.set(step, hash);
        assertThat(MerkleTree.proves(entry, index, 13, bent, tree.root())).isFalse();
      }
    }
  }

  /// Without the marks before leaves and nodes, two hashes could pass for an entry.
  @Test
  void aNodeCannotPassForAnEntry() {
    var tree = new MerkleTree();
    entries(2).forEach(tree::add);
    byte[] both = new byte[64];
    System.arraycopy(tree.path(1).getFirst(), 0, both, 0, 32);
    System.arraycopy(tree.path(0).getFirst(), 0, both, 32, 32);
    assertThat(MerkleTree.proves(both, 0, 1, List.of(), tree.root())).isFalse();
  }

  @Test
  void thereIsNoPathOfAnEntryThatIsNotThere() {
    var tree = new MerkleTree();
    assertThatThrownBy(() -> tree.path(0)).isInstanceOf(IndexOutOfBoundsException.class);
    tree.add(new byte[0]);
    assertThat(tree.path(0)).isEmpty();
    assertThatThrownBy(() -> tree.path(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> tree.path(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(MerkleTree.proves(new byte[0], 0, 0, List.of(), tree.root())).isFalse();
  }

  private static List<byte[]> entries(int count) {
    var random = new Random(count);
    var entries = new ArrayList<byte[]>();
    for (int i = 0; i < count; i++) {
      entries.add(("entri " + i + random.nextInt()).getBytes(StandardCharsets.UTF_8));
    }
    return entries;
  }

  private static byte[] byLevels(List<byte[]> entries) throws Exception {
    var level = new ArrayList<byte[]>();
    for (byte[] entry : entries) {
      level.add(hash((byte) 0, entry, new byte[0]));
    }
    while (level.size() > 1) {
      var above = new ArrayList<byte[]>();
      for (int i = 0; i < level.size(); i += 2) {
        boolean isAlone = i + 1 == level.size();
        above.add(isAlone ? level.get(i) : hash((byte) 1, level.get(i), level.get(i + 1)));
      }
      level.clear();
      level.addAll(above);
    }
    return level.getFirst();
  }

  private static byte[] hash(byte kind, byte[] one, byte[] other) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(kind);
    digest.update(one);
    digest.update(other);
    return digest.digest();
  }
}
