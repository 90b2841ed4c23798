/// Printers, prints and what is known of how they ended.
@NullMarked
package id.balai.domain.printing;

import org.jspecify.annotations.NullMarked;
