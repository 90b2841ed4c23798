/// Draws attendance sheets.
@NullMarked
package id.balai.paper.sheet;

import org.jspecify.annotations.NullMarked;
