@NullMarked
package id.balai.ui.kiosk.leaving;

import org.jspecify.annotations.NullMarked;
