/// Frames and texts from whatever reads codes.
@NullMarked
package id.balai.scan.source;

import org.jspecify.annotations.NullMarked;
