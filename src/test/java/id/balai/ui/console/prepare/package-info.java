@NullMarked
package id.balai.ui.console.prepare;

import org.jspecify.annotations.NullMarked;
