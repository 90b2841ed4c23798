@NullMarked
package id.balai.ui.kiosk.projector;

import org.jspecify.annotations.NullMarked;
