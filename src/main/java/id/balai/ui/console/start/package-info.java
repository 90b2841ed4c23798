/// What the console shows before there is an event.
@NullMarked
package id.balai.ui.console.start;

import org.jspecify.annotations.NullMarked;
