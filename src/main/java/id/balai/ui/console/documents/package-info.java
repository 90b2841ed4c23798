@NullMarked
package id.balai.ui.console.documents;

import org.jspecify.annotations.NullMarked;
