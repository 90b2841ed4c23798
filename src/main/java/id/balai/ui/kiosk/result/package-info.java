/// Greets, or says why not.
@NullMarked
package id.balai.ui.kiosk.result;

import org.jspecify.annotations.NullMarked;
