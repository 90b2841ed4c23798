package id.balai.ui.control;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows things that are chosen and never typed by their names.
public final class Named<T> extends StringConverter<T> {

  private final Function<T, String> name;

  /// @param name how a thing is called
  public Named(Function<T, String> name) {
    this.name = name;
  }

  /// Shows the things of a box by their names, and again after the names changed.
  public static <T> void in(ComboBox<T> box, Function<T, String> name) {
    // A box asks its converter again only where it gets another one.
    box.setConverter(new Named<>(name));
  }

  @Override
  public String toString(@Nullable T thing) {
    return thing == null ? "" : name.apply(thing);
  }

  @Override
  public T fromString(String text) {
    throw new IllegalStateException("chosen, not typed");
  }
}
