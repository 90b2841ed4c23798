package id.balai.domain.evidence;

/// A place on a paper that is kept free for a visible signature. Lengths are points, counted from
/// the lower left corner of the page, as signing services want them.
///
/// @param page from 1
/// @param anchor the sign that stands there to be found (`tag_koordinat`), one character
/// @param official whose place it is, as printed
/// @param isAlone whether the sign stands nowhere else on the paper
public record SigningPlace(
    int page,
    float left,
    float bottom,
    float width,
    float height,
    String anchor,
    String official,
    boolean isAlone) {}
