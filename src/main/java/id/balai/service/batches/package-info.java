/// Many files into a folder: stopped or killed at any moment, none is half there, and the next run
/// goes on.
@NullMarked
package id.balai.service.batches;

import org.jspecify.annotations.NullMarked;
