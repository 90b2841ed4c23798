@NullMarked
package id.balai.ui.console.attendance;

import org.jspecify.annotations.NullMarked;
