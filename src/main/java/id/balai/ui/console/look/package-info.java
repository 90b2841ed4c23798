/// The page on which everything that can be set of an event is set, beside a picture of its paper.
@NullMarked
package id.balai.ui.console.look;

import org.jspecify.annotations.NullMarked;
