/// Registers somebody at the door.
@NullMarked
package id.balai.ui.kiosk.register;

import org.jspecify.annotations.NullMarked;
