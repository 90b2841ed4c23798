package id.balai.paper.template;

import id.balai.paper.type.TextStyle;

/// Words where the layout put them.
///
/// @param style how they are set
/// @param left in points
/// @param baseline in points from the top
/// @param width in points
record PlacedText(String words, TextStyle style, float left, float baseline, float width) {}
