/// Takes a signature.
@NullMarked
package id.balai.ui.kiosk.sign;

import org.jspecify.annotations.NullMarked;
