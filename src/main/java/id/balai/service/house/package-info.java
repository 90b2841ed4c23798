@NullMarked
package id.balai.service.house;

import org.jspecify.annotations.NullMarked;
