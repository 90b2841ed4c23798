/// Checks papers, codes and archives for people.
@NullMarked
package id.balai.service.verifying;

import org.jspecify.annotations.NullMarked;
