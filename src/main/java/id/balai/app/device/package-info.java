/// The cameras and scanners of a kiosk, chosen, watched and switched.
@NullMarked
package id.balai.app.device;

import org.jspecify.annotations.NullMarked;
