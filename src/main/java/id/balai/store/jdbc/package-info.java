@NullMarked
package id.balai.store.jdbc;

import org.jspecify.annotations.NullMarked;
