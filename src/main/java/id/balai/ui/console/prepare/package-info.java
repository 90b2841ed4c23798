/// What is to be done before the doors open, and how many of them there should be.
@NullMarked
package id.balai.ui.console.prepare;

import org.jspecify.annotations.NullMarked;
