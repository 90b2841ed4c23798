/// Files that notice every byte that is not what was written.
@NullMarked
package id.balai.store.block;

import org.jspecify.annotations.NullMarked;
