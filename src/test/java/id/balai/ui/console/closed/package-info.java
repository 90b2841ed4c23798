@NullMarked
package id.balai.ui.console.closed;

import org.jspecify.annotations.NullMarked;
