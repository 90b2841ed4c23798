/// Facts, the ledger that records them, and what can be looked up.
@NullMarked
package id.balai.domain.log;

import org.jspecify.annotations.NullMarked;
