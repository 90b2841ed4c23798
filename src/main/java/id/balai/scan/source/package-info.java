@NullMarked
package id.balai.scan.source;

import org.jspecify.annotations.NullMarked;
