@NullMarked
package id.balai.app;

import org.jspecify.annotations.NullMarked;
