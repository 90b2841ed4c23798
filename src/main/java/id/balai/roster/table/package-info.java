/// Finds the table in a file: headers, headings of groups, totals, foot.
@NullMarked
package id.balai.roster.table;

import org.jspecify.annotations.NullMarked;
