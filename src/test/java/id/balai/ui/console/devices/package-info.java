@NullMarked
package id.balai.ui.console.devices;

import org.jspecify.annotations.NullMarked;
