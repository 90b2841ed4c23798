@NullMarked
package id.balai.store.backup;

import org.jspecify.annotations.NullMarked;
