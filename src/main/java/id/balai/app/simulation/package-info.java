/// A day of any size, played with invented people through the real program.
@org.jspecify.annotations.NullMarked
package id.balai.app.simulation;
