/// The page that brings lists in.
@NullMarked
package id.balai.ui.console.lists;

import org.jspecify.annotations.NullMarked;
