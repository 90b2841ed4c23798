@NullMarked
package id.balai.ui.console.settings;

import org.jspecify.annotations.NullMarked;
