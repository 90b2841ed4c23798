package id.balai.domain.signature;

/// One point of a stroke.
///
/// @param x from the left edge of the pad, in hundredths of a pad pixel
/// @param y from the top edge of the pad, in hundredths of a pad pixel
/// @param width diameter of the ink there, in hundredths of a pad pixel; drawn from the speed of
///   the hand, so that a picture can be made again without storing the hand's timing (R42)
public record InkPoint(int x, int y, int width) {}
