/// Windows, and what leads between console and kiosks.
@NullMarked
package id.balai.ui.shell;

import org.jspecify.annotations.NullMarked;
