/// The stations of the common database: who they are, the invitation for the next one, the server
/// that this laptop may run itself, and the way there and home.
@NullMarked
package id.balai.ui.console.stations;

import org.jspecify.annotations.NullMarked;
