@NullMarked
package id.balai.service.verifying;

import org.jspecify.annotations.NullMarked;
