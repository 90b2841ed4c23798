/// What this computer's kiosks are set to; ports to devices.
@NullMarked
package id.balai.service.station;

import org.jspecify.annotations.NullMarked;
