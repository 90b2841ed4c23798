@NullMarked
package id.balai.paper;

import org.jspecify.annotations.NullMarked;
