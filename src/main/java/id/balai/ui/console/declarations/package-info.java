/// The texts that people take up: editing with a preview, versions, who signed, the stage.
@NullMarked
package id.balai.ui.console.declarations;

import org.jspecify.annotations.NullMarked;
