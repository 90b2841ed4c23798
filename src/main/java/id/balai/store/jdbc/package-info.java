/// Tables that follow the log, in a file of this computer or in a common database.
@NullMarked
package id.balai.store.jdbc;

import org.jspecify.annotations.NullMarked;
