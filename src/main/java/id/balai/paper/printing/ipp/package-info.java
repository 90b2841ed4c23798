@NullMarked
package id.balai.paper.printing.ipp;

import org.jspecify.annotations.NullMarked;
