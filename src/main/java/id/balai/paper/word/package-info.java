@NullMarked
package id.balai.paper.word;

import org.jspecify.annotations.NullMarked;
