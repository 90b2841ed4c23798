/// What keeps the data of a house safe, and what people may ask about theirs.
@NullMarked
package id.balai.service.dataprotection;

import org.jspecify.annotations.NullMarked;
