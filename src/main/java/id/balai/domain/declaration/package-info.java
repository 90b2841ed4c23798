@NullMarked
package id.balai.domain.declaration;

import org.jspecify.annotations.NullMarked;
