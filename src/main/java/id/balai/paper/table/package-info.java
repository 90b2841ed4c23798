/// Tables over many pages: columns, rows, heads.
@NullMarked
package id.balai.paper.table;

import org.jspecify.annotations.NullMarked;
