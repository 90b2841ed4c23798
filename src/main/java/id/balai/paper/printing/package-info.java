/// Prints through the system of the computer.
@NullMarked
package id.balai.paper.printing;

import org.jspecify.annotations.NullMarked;
