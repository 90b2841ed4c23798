/// Files that decide about power: sealed, and named by the log.
@NullMarked
package id.balai.store.guard;

import org.jspecify.annotations.NullMarked;
