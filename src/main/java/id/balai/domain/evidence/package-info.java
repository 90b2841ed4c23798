@NullMarked
package id.balai.domain.evidence;

import org.jspecify.annotations.NullMarked;
