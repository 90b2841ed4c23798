/// The kiosk: its states, its clock and the frame around its screens.
@NullMarked
package id.balai.ui.kiosk;

import org.jspecify.annotations.NullMarked;
