@NullMarked
package id.balai.ui.console;

import org.jspecify.annotations.NullMarked;
