package id.balai.evidence.log;

import id.balai.base.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The hash tree of RFC 9162 section 2.1: its root speaks for all entries, and a path of a few
/// hashes proves one entry without showing the others.
public final class MerkleTree {

  private final List<byte[]> leaves = new ArrayList<>();

  /// Adds an entry.
  public void add(byte[] entry) {
    leaves.add(leaf(entry));
  }

  /// Entries so far.
  public int size() {
    return leaves.size();
  }

  /// The root over all entries so far (section 2.1.1).
  public byte[] root() {
    return root(0, leaves.size());
  }

  /// The inclusion path of an entry, from the leaf up (section 2.1.3.1).
  public List<byte[]> path(int index) {
    if (index < 0 || index >= leaves.size()) {
      throw new IndexOutOfBoundsException(index);
    }
    var path = new ArrayList<byte[]>();
    path(index, 0, leaves.size(), path);
    return path;
  }

  private byte[] root(int from, int to) {
    return switch (to - from) {
      case 0 -> Sha256.start().bytes();
      case 1 -> leaves.get(from);
      default -> {
        int middle = from + split(to - from);
        yield node(root(from, middle), root(middle, to));
      }
    };
  }

  private void path(int index, int from, int to, List<byte[]> path) {
    if (to - from == 1) {
      return;
    }
    int middle = from + split(to - from);
    if (index < middle) {
      path(index, from, middle, path);
      path.add(root(middle, to));
    } else {
      path(index, middle, to, path);
      path.add(root(from, middle));
    }
  }

  /// Whether a path leads from an entry to a root (section 2.1.3.2).
  public static boolean proves(
      byte[] entry, long index, long size, List<byte[]> path, byte[] root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long number = index;
    long last = size - 1;
    byte[] hash = leaf(entry);
    for (byte[] sibling : path) {
      if (last == 0) {
        return false;
      }
      if ((number & 1) == 1 || number == last) {
        hash = node(sibling, hash);
        while ((number & 1) == 0 && number != 0) {
          number >>= 1;
          last >>= 1;
        }
      } else {
        hash = node(hash, sibling);
      }
      number >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(hash, root);
  }

  /// The largest power of two below `size`.
  private static int split(int size) {
    return Integer.highestOneBit(size - 1);
  }

  private static byte[] leaf(byte[] entry) {
    return Sha256.start().add((byte) 0).add(entry).bytes();
  }

  private static byte[] node(byte[] left, byte[] right) {
    return Sha256.start().add((byte) 1).add(left).add(right).bytes();
  }
}
