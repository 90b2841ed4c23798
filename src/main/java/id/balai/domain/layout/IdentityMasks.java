package id.balai.domain.layout;

/// How the papers of an event show identity numbers (R39), but for attendance sheets, whose layout
/// says it.
///
/// @param receipts lists of payments, under the name
/// @param rosters lists of contingents
/// @param records the annex of records of inaugurations, under the name
/// @param pacts pacts of one person
/// @param certificates certificates whose template shows a number
public record IdentityMasks(
    IdentityMask receipts,
    IdentityMask rosters,
    IdentityMask records,
    IdentityMask pacts,
    IdentityMask certificates) {

  /// In full where a person declares something or is certified, covered or left out on lists.
  public static final IdentityMasks STANDARD =
      new IdentityMasks(
          IdentityMask.HIDDEN,
          IdentityMask.MASKED,
          IdentityMask.HIDDEN,
          IdentityMask.IN_FULL,
          IdentityMask.IN_FULL);
}
