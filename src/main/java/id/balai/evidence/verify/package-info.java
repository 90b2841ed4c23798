/// Checks archives, papers and signatures that come from outside.
@NullMarked
package id.balai.evidence.verify;

import org.jspecify.annotations.NullMarked;
