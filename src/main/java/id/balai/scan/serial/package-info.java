/// Scanners on serial ports.
@NullMarked
package id.balai.scan.serial;

import org.jspecify.annotations.NullMarked;
