/// The PostgreSQL that this laptop runs itself, and the invitation that makes another laptop one of
/// its stations.
@NullMarked
package id.balai.app.hub;

import org.jspecify.annotations.NullMarked;
