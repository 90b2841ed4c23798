/// Signatures as strokes, by pen, with help, and what is kept of their movement.
@NullMarked
package id.balai.domain.signature;

import org.jspecify.annotations.NullMarked;
