package id.balai.roster.table;

/// What speaks for a row being about a person, by the columns that were decided.
///
/// @param hard columns of numbers, dates, sexes and the like that hold just that
/// @param against cells that hold what their column never holds
/// @param isNamed whether words that may be a name stand where names stand
/// @param isNumbered whether a row number stands where row numbers stand
/// @param isUsual whether all columns are filled that nearly every row fills
/// @param filled cells that hold something
record RowEvidence(
    int hard, int against, boolean isNamed, boolean isNumbered, boolean isUsual, int filled) {

  /// Beyond doubt, even below a signature block.
  boolean isStrong() {
    return isNamed && hard > against && (filled >= 3 || hard >= 2);
  }

  /// Nothing speaks against it, and the row is filled like its neighbours.
  boolean isFitting() {
    return isNamed && against == 0 && isUsual && filled >= 2;
  }
}
