@NullMarked
package id.balai.paper.pdf;

import org.jspecify.annotations.NullMarked;
