@NullMarked
package id.balai.scan.decode;

import org.jspecify.annotations.NullMarked;
