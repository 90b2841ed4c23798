@NullMarked
package id.balai.ui.kiosk.flow;

import org.jspecify.annotations.NullMarked;
