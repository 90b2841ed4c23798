@NullMarked
package id.balai.paper.table;

import org.jspecify.annotations.NullMarked;
