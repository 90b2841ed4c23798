/// The guide beside every screen of the console's window.
@NullMarked
package id.balai.ui.console.guide;

import org.jspecify.annotations.NullMarked;
