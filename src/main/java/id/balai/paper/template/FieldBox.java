package id.balai.paper.template;

import id.balai.paper.block.Frame;
import id.balai.paper.type.Align;
import id.balai.paper.type.TextStyle;

/// A place of a template.
///
/// @param frame in points from the upper left corner of the page
/// @param style how its words are set
/// @param align where they stand in it
record FieldBox(Frame frame, TextStyle style, Align align) {}
