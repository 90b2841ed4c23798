/// Looks at the computer before an event: the runtime, the disk, the data, the devices.
@NullMarked
package id.balai.app.doctor;

import org.jspecify.annotations.NullMarked;
