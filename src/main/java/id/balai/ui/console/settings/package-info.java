/// The pages of settings: office, kiosks, operators, data.
@NullMarked
package id.balai.ui.console.settings;

import org.jspecify.annotations.NullMarked;
