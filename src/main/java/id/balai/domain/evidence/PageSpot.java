package id.balai.domain.evidence;

/// A rectangle on a page of a paper. Lengths are points from the lower left corner.
///
/// @param page from 1
public record PageSpot(int page, float left, float bottom, float width, float height) {}
