@NullMarked
package id.balai.ui.shell;

import org.jspecify.annotations.NullMarked;
