/// Tells one visit of a badge from the next.
@NullMarked
package id.balai.scan.presence;

import org.jspecify.annotations.NullMarked;
