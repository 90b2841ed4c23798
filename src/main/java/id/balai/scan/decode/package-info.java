/// Passes that read a code in a picture within a budget of time.
@NullMarked
package id.balai.scan.decode;

import org.jspecify.annotations.NullMarked;
