@NullMarked
package id.balai.service.tte;

import org.jspecify.annotations.NullMarked;
