@NullMarked
package id.balai.evidence.archive;

import org.jspecify.annotations.NullMarked;
