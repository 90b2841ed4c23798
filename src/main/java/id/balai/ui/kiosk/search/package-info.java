/// Finds a person by name.
@NullMarked
package id.balai.ui.kiosk.search;

import org.jspecify.annotations.NullMarked;
