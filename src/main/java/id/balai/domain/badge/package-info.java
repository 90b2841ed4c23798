/// Badges and operator cards, and how a code is read.
@NullMarked
package id.balai.domain.badge;

import org.jspecify.annotations.NullMarked;
