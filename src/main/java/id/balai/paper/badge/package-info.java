/// Draws participant and operator cards.
@NullMarked
package id.balai.paper.badge;

import org.jspecify.annotations.NullMarked;
