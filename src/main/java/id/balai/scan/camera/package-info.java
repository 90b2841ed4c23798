@NullMarked
package id.balai.scan.camera;

import org.jspecify.annotations.NullMarked;
