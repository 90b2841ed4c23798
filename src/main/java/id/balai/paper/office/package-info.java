/// Draws records, recaps, lists, minutes, receipts and slips.
@NullMarked
package id.balai.paper.office;

import org.jspecify.annotations.NullMarked;
