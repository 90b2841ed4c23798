package id.balai.service.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.paper.pdf.EmblemFiles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every component of an event's records is in a setting, or it is said here why nobody sets it.
/// Whoever adds a component is reminded to let people reach it.
final class NothingIsOutOfReachTest {

  private static final Map<String, String> SET_BY_NOBODY =
      Map.of(
          "id", "tells the event from all others",
          "code", "people and scripts name the event by it; the form gives it once",
          "groups.order", "the place in the list",
          "privacy.notice.version", "counts itself when the words change");

  private final EventSettings catalogue =
      new EventSettings(new EmblemFiles(), () -> List.of("sudut"));

  @Test
  void everyComponentOfAnEventsRecordsIsASetting() {
    var missing = new ArrayList<String>();
    var used = new TreeSet<String>();
    walk(Event.class, "", missing, used);
    assertThat(missing).isEmpty();
    assertThat(used).isEqualTo(new TreeSet<>(SET_BY_NOBODY.keySet()));
  }

  @Test
  void namesAreWordsWithDotsAndNoneIsThereTwice() {
    List<String> names = catalogue.all().stream().map(Setting::name).toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(names).allMatch(name -> name.matches("[a-z]+(\\.[a-zA-Z]+)+"));
    assertThat(catalogue.all().stream().map(Setting::path)).doesNotHaveDuplicates();
  }

  private void walk(Class<?> kind, String before, List<String> missing, Set<String> used) {
    for (RecordComponent component : kind.getRecordComponents()) {
      String path = before + component.getName();
      Optional<Setting<?>> setting =
          catalogue.all().stream().filter(one -> one.path().equals(path)).findFirst();
      if (setting.isPresent()) {
        rows(setting.get().kind(), component, path, missing, used);
      } else if (SET_BY_NOBODY.containsKey(path)) {
        used.add(path);
      } else if (component.getType().isRecord()) {
        walk(component.getType(), path + ".", missing, used);
      } else {
        missing.add(path);
      }
    }
  }

  /// Every component of a row is a field of it.
  private static void rows(
      Kind<?> kind,
      RecordComponent component,
      String path,
      List<String> missing,
      Set<String> used) {
    Class<?> of = content(component);
    if (of.isRecord() && !(kind instanceof MarginsKind) && !(kind instanceof Maybe<?>)) {
      Parts<?> parts = parts(kind);
      for (RecordComponent field : of.getRecordComponents()) {
        String name = path + "." + field.getName();
        Optional<Parts.Field<?>> found =
            parts.fields().stream()
                .<Parts.Field<?>>map(one -> one)
                .filter(one -> one.name().equals(field.getName()))
                .findFirst();
        if (found.isPresent()) {
          rows(found.get().kind(), field, name, missing, used);
        } else if (SET_BY_NOBODY.containsKey(name)) {
          used.add(name);
        } else {
          missing.add(name);
        }
      }
    }
  }

  private static Parts<?> parts(Kind<?> kind) {
    return switch (kind) {
      case Parts<?> parts -> parts;
      case Many<?> many -> parts(many.each());
      default -> throw new IllegalStateException("a record that is set as " + kind);
    };
  }

  private static Class<?> content(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType of
            && of.getActualTypeArguments()[0] instanceof Class<?> content
        ? content
        : component.getType();
  }
}
