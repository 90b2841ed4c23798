/// Says of everything that an event needs on this computer how it stands, and gathers what whoever
/// helps from afar has to know, without anything about anybody.
@NullMarked
package id.balai.service.doctor;

import org.jspecify.annotations.NullMarked;
