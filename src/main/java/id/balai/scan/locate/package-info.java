/// Finds QR codes in a frame: the locator in front of zxing's decoder.
///
/// The steps, in reading order: [id.balai.scan.locate.FinderSearch] (run lengths),
/// [id.balai.scan.locate.RayProbe] (edges by rays), [id.balai.scan.locate.Outline] (sub-pixel
/// corners), [id.balai.scan.locate.Triples] and [id.balai.scan.locate.Pairs] (which finders belong
/// together), [id.balai.scan.locate.Homography], [id.balai.scan.locate.AlignmentSearch],
/// [id.balai.scan.locate.ModuleGrid] (three ways of sampling) and [id.balai.scan.locate.Bend].
@NullMarked
package id.balai.scan.locate;

import org.jspecify.annotations.NullMarked;
