/// Makes all papers as tagged PDF: one switch over the documents.
@NullMarked
package id.balai.paper;

import org.jspecify.annotations.NullMarked;
