@NullMarked
package id.balai.domain.printing;

import org.jspecify.annotations.NullMarked;
