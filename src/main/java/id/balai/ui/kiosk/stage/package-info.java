@NullMarked
package id.balai.ui.kiosk.stage;

import org.jspecify.annotations.NullMarked;
