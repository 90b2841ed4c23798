@NullMarked
package id.balai.ui.console.overview;

import org.jspecify.annotations.NullMarked;
