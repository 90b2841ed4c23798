/// Proofs over the log: heads, Merkle trees, and the check of a copied log.
@NullMarked
package id.balai.evidence.log;

import org.jspecify.annotations.NullMarked;
