/// The operating guide that the program carries with it.
@NullMarked
package id.balai.service.guide;

import org.jspecify.annotations.NullMarked;
