@NullMarked
package id.balai.evidence.key;

import org.jspecify.annotations.NullMarked;
