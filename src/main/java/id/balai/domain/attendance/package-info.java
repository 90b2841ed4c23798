@NullMarked
package id.balai.domain.attendance;

import org.jspecify.annotations.NullMarked;
