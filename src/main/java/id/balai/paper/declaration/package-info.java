/// Draws joint declarations.
@NullMarked
package id.balai.paper.declaration;

import org.jspecify.annotations.NullMarked;
