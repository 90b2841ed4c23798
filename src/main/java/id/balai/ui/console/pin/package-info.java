/// Asks for a PIN before a page.
@NullMarked
package id.balai.ui.console.pin;

import org.jspecify.annotations.NullMarked;
