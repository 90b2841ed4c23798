package id.balai.evidence.externalsigning;

import java.util.List;

/// A way of making somebody see another paper than the one that the office has paper.
///
/// @param name what is done
/// @param deed does it, and signs
record Attack(String name, Deed deed) {

  /// Makes the forged file out of the sealed one.
  @FunctionalInterface
  interface Deed {
    byte[] on(byte[] paper, OutsideService stranger) throws Exception;
  }

  /// Changes the document by PDFBox and signs it behind.
  static Attack signed(String name, OutsideService.Change change) {
    return new Attack(name, (paper, stranger) -> stranger.signAfter(paper, change));
  }

  /// All that are tried one by one.
  static List<Attack> all() {
    var all = new java.util.ArrayList<Attack>();
    all.addAll(PageAttacks.all());
    all.addAll(WidgetAttacks.all());
    all.addAll(RevisionAttacks.all());
    return all;
  }

  @Override
  public String toString() {
    return name;
  }
}
