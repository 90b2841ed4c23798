/// Who is present in which session: recorded and taken back by hand, never in silence.
@NullMarked
package id.balai.ui.console.attendance;

import org.jspecify.annotations.NullMarked;
