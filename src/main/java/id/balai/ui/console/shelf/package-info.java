/// The page of the archives of many years.
@NullMarked
package id.balai.ui.console.shelf;

import org.jspecify.annotations.NullMarked;
