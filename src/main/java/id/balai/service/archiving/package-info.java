/// Writes the sealed archive folder of an event.
@NullMarked
package id.balai.service.archiving;

import org.jspecify.annotations.NullMarked;
