/// Rows of cells out of files of any make, within limits.
@NullMarked
package id.balai.roster.source;

import org.jspecify.annotations.NullMarked;
