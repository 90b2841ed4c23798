/// Work beside the screen's thread, and the only bridge back.
@NullMarked
package id.balai.ui.task;

import org.jspecify.annotations.NullMarked;
