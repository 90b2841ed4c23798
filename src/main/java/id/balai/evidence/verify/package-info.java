@NullMarked
package id.balai.evidence.verify;

import org.jspecify.annotations.NullMarked;
