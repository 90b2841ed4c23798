@NullMarked
package id.balai.scan.presence;

import org.jspecify.annotations.NullMarked;
