@NullMarked
package id.balai.ui.kiosk;

import org.jspecify.annotations.NullMarked;
