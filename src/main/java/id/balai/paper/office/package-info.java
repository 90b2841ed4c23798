@NullMarked
package id.balai.paper.office;

import org.jspecify.annotations.NullMarked;
