/// Certificates: who gets one, its number, its code, its looks, and what comes in its place.
@NullMarked
package id.balai.service.certificates;

import org.jspecify.annotations.NullMarked;
