/// The page that archives an event and sends papers away to be signed.
@NullMarked
package id.balai.ui.console.archive;

import org.jspecify.annotations.NullMarked;
