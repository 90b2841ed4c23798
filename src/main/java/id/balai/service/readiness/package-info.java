/// What is still to be done before the doors open.
@NullMarked
package id.balai.service.readiness;

import org.jspecify.annotations.NullMarked;
