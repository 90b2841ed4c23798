@NullMarked
package id.balai.paper.block;

import org.jspecify.annotations.NullMarked;
