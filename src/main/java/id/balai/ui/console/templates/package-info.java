/// The page of certificate templates.
@NullMarked
package id.balai.ui.console.templates;

import org.jspecify.annotations.NullMarked;
