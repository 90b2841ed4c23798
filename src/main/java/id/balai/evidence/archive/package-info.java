/// Seals archive folders (BagIt) and writes what proves them.
@NullMarked
package id.balai.evidence.archive;

import org.jspecify.annotations.NullMarked;
