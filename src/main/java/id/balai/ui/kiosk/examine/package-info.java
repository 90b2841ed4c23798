@NullMarked
package id.balai.ui.kiosk.examine;

import org.jspecify.annotations.NullMarked;
