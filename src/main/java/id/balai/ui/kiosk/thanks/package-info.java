/// Thanks after a signature.
@NullMarked
package id.balai.ui.kiosk.thanks;

import org.jspecify.annotations.NullMarked;
