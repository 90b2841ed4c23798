/// Speaks IPP with CUPS, as far as printing an office's papers needs.
@NullMarked
package id.balai.paper.printing.ipp;

import org.jspecify.annotations.NullMarked;
