/// Prints papers and records how that ended.
@NullMarked
package id.balai.service.printing;

import org.jspecify.annotations.NullMarked;
