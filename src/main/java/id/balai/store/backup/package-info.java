/// Backups of a data folder, written, kept and restored.
@NullMarked
package id.balai.store.backup;

import org.jspecify.annotations.NullMarked;
