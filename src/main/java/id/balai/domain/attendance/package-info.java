/// Who came, through which door, and what a scan comes to.
@NullMarked
package id.balai.domain.attendance;

import org.jspecify.annotations.NullMarked;
