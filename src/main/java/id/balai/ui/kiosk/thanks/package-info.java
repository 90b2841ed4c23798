@NullMarked
package id.balai.ui.kiosk.thanks;

import org.jspecify.annotations.NullMarked;
