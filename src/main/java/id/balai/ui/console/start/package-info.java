@NullMarked
package id.balai.ui.console.start;

import org.jspecify.annotations.NullMarked;
