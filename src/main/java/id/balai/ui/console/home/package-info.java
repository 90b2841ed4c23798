@NullMarked
package id.balai.ui.console.home;

import org.jspecify.annotations.NullMarked;
