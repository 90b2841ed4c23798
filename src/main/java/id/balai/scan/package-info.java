/// A picture in grays, which everything here looks at.
@NullMarked
package id.balai.scan;

import org.jspecify.annotations.NullMarked;
