@NullMarked
package id.balai.ui.kiosk.register;

import org.jspecify.annotations.NullMarked;
