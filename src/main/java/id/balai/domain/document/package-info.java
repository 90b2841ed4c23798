@NullMarked
package id.balai.domain.document;

import org.jspecify.annotations.NullMarked;
