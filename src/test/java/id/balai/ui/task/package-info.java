@NullMarked
package id.balai.ui.task;

import org.jspecify.annotations.NullMarked;
