@NullMarked
package id.balai.ui.kiosk.message;

import org.jspecify.annotations.NullMarked;
