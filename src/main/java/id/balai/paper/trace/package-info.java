/// Finds people on papers that were written, so that erasing somebody reaches them.
@NullMarked
package id.balai.paper.trace;

import org.jspecify.annotations.NullMarked;
