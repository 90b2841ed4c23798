package id.balai.domain.participant.roster;

/// How much of a file is read before it is refused.
///
/// @param bytes size of the file
/// @param unpackedBytes size of everything inside a packed file
/// @param rows rows that hold something
/// @param columns cells of one row
/// @param lineChars characters of one record
public record ReadLimits(long bytes, long unpackedBytes, int rows, int columns, int lineChars) {

  /// Room for a list of 200,000 people, within 512 MB of memory.
  public static ReadLimits usual() {
    return new ReadLimits(96L << 20, 384L << 20, 200_000, 256, 256 << 10);
  }
}
