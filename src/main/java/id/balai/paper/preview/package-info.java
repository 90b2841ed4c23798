@NullMarked
package id.balai.paper.preview;

import org.jspecify.annotations.NullMarked;
