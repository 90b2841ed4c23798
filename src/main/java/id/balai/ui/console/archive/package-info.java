@NullMarked
package id.balai.ui.console.archive;

import org.jspecify.annotations.NullMarked;
