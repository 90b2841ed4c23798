/// The page of papers: choose, look, print, write.
@NullMarked
package id.balai.ui.console.documents;

import org.jspecify.annotations.NullMarked;
