/// One sentence in the middle of the kiosk.
@NullMarked
package id.balai.ui.kiosk.message;

import org.jspecify.annotations.NullMarked;
