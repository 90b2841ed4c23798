/// The threads of the program, and the one place where they are made.
@NullMarked
package id.balai.domain.thread;

import org.jspecify.annotations.NullMarked;
