/// The office's keys in files, and what is signed with them.
@NullMarked
package id.balai.evidence.key;

import org.jspecify.annotations.NullMarked;
