@NullMarked
package id.balai.evidence.tte;

import org.jspecify.annotations.NullMarked;
