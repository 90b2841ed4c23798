/// Asks whether the kiosk is to be left.
@NullMarked
package id.balai.ui.kiosk.leaving;

import org.jspecify.annotations.NullMarked;
