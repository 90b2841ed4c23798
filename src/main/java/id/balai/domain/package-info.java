@NullMarked
package id.balai.domain;

import org.jspecify.annotations.NullMarked;
