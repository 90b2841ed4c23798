/// The organizer's window: a sidebar, a head, and one page at a time from the one list of pages.
@NullMarked
package id.balai.ui.console;

import org.jspecify.annotations.NullMarked;
