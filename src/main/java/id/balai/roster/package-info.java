/// Reading and writing lists of people: CSV, TSV and XLSX.
@NullMarked
package id.balai.roster;

import org.jspecify.annotations.NullMarked;
