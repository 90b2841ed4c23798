/// Sends papers away to be signed and takes them in again.
@NullMarked
package id.balai.service.externalsigning;

import org.jspecify.annotations.NullMarked;
