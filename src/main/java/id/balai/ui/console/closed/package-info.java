/// Says why a data folder does not open, and opens a locked one.
@NullMarked
package id.balai.ui.console.closed;

import org.jspecify.annotations.NullMarked;
