/// Decides what counts of that which doors recorded alone, and lets people decide the rest.
@NullMarked
package id.balai.service.merging;

import org.jspecify.annotations.NullMarked;
