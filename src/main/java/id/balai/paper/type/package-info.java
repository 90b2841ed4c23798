/// Typefaces, measured lines, kerning.
@NullMarked
package id.balai.paper.type;

import org.jspecify.annotations.NullMarked;
