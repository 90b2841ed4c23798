@NullMarked
package id.balai.app.demo;

import org.jspecify.annotations.NullMarked;
