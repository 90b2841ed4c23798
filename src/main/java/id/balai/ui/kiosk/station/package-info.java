/// What a kiosk is given: its event and door, its services, and what belongs to its computer.
@NullMarked
package id.balai.ui.kiosk.station;

import org.jspecify.annotations.NullMarked;
