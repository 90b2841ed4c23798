/// The composition root: starts the program, puts the parts together in reading order and closes
/// them in reverse.
@NullMarked
package id.balai.app;

import org.jspecify.annotations.NullMarked;
