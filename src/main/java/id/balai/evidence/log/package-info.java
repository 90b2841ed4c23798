@NullMarked
package id.balai.evidence.log;

import org.jspecify.annotations.NullMarked;
