@NullMarked
package id.balai.scan.file;

import org.jspecify.annotations.NullMarked;
