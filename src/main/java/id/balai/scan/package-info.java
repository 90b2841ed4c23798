@NullMarked
package id.balai.scan;

import org.jspecify.annotations.NullMarked;
