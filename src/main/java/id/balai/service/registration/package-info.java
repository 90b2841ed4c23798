@NullMarked
package id.balai.service.registration;

import org.jspecify.annotations.NullMarked;
