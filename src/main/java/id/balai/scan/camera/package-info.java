/// A camera in a process of its own, watched.
@NullMarked
package id.balai.scan.camera;

import org.jspecify.annotations.NullMarked;
