/// What keeps the data of a house safe, and what people may ask about theirs.
@NullMarked
package id.balai.service.keeping;

import org.jspecify.annotations.NullMarked;
