/// The page of devices (*Perangkat*): everything that an event day leans on, each with a test and a
/// plain answer.
@NullMarked
package id.balai.ui.console.devices;

import org.jspecify.annotations.NullMarked;
