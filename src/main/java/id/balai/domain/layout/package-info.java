/// How papers look: sizes, margins, typefaces, columns, modes.
@NullMarked
package id.balai.domain.layout;

import org.jspecify.annotations.NullMarked;
