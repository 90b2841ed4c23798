/// The file in which a house hands its entries to another one without a network.
@NullMarked
package id.balai.store.stick;

import org.jspecify.annotations.NullMarked;
