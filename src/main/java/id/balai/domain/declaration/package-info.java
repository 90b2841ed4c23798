/// Texts of declarations, frozen by the first signature.
@NullMarked
package id.balai.domain.declaration;

import org.jspecify.annotations.NullMarked;
