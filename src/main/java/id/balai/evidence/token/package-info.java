/// Codes of certificates (CWT in COSE_Sign1), written and read in one way only.
@NullMarked
package id.balai.evidence.token;

import org.jspecify.annotations.NullMarked;
