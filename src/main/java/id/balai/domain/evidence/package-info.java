/// Keys, seals and verdicts: what proves a paper, a code or an archive.
@NullMarked
package id.balai.domain.evidence;

import org.jspecify.annotations.NullMarked;
