@NullMarked
package id.balai.ui.kiosk.resting;

import org.jspecify.annotations.NullMarked;
