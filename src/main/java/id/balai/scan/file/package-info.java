/// Pictures and films from files, as a camera would give them.
@NullMarked
package id.balai.scan.file;

import org.jspecify.annotations.NullMarked;
