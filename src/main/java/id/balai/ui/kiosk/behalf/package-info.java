/// Asks who came on behalf of whom.
@NullMarked
package id.balai.ui.kiosk.behalf;

import org.jspecify.annotations.NullMarked;
