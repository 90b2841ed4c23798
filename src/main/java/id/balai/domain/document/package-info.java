/// What can stand on paper: one sealed list of documents, and the port that writes them.
@NullMarked
package id.balai.domain.document;

import org.jspecify.annotations.NullMarked;
