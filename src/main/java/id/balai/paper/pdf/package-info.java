/// Writes PDF files: objects, tags, fonts, seals, attachments.
@NullMarked
package id.balai.paper.pdf;

import org.jspecify.annotations.NullMarked;
