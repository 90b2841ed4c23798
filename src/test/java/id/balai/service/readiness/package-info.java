@NullMarked
package id.balai.service.readiness;

import org.jspecify.annotations.NullMarked;
