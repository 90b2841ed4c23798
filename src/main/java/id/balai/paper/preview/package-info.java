/// Opens PDF files as pictures of pages.
@NullMarked
package id.balai.paper.preview;

import org.jspecify.annotations.NullMarked;
