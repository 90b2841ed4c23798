package id.balai.store.jdbc;

import id.balai.domain.badge.BadgeCode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Asks a store every question that can be asked of it, whatever questions there are: all methods
/// of all repositories and of the log, with each of some known arguments.
final class EveryAnswer {

  private final Map<Type, List<Object>> arguments = new LinkedHashMap<>();

  /// @param ids of events, people and chains
  /// @param texts codes of sessions, declarations, events and certificates
  EveryAnswer(List<UUID> ids, List<String> texts, List<BadgeCode> badges) {
    arguments.put(UUID.class, List.copyOf(ids));
    arguments.put(String.class, List.copyOf(texts));
    arguments.put(BadgeCode.class, List.copyOf(badges));
    arguments.put(int.class, List.of(1, 40));
    arguments.put(long.class, List.of(2L));
    arguments.put(Predicate.class, List.of(new Anything()));
  }

  /// Question and answer.
  Map<String, String> of(Store store) throws ReflectiveOperationException {
    var answers = new LinkedHashMap<String, String>();
    for (RecordComponent port : store.repositories().getClass().getRecordComponents()) {
      ask(port.getType(), port.getAccessor().invoke(store.repositories()), answers);
    }
    ask(id.balai.domain.log.EventLog.class, store.log(), answers);
    return answers;
  }

  private void ask(Class<?> port, Object asked, Map<String, String> answers)
      throws ReflectiveOperationException {
    Method[] methods = port.getMethods();
    Arrays.sort(methods, Comparator.comparing(Method::toGenericString));
    for (Method method : methods) {
      for (List<Object> chosen : choices(method.getParameterTypes(), 0)) {
        String question = port.getSimpleName() + "." + method.getName() + shown(chosen);
        answers.put(question, answer(asked, method, chosen));
      }
    }
  }

  private static String answer(Object asked, Method method, List<Object> chosen)
      throws ReflectiveOperationException {
    var heard = new ArrayList<String>();
    Object[] given =
        chosen.stream()
            .map(one -> one == Consumer.class ? (Consumer<Object>) o -> heard.add("" + o) : one)
            .toArray();
    try {
      return method.invoke(asked, given) + "" + heard;
    } catch (InvocationTargetException e) {
      return "failed: " + e.getCause();
    }
  }

  private List<List<Object>> choices(Class<?>[] types, int from) {
    if (from == types.length) {
      return List.of(List.of());
    }
    List<Object> here =
        types[from] == Consumer.class ? List.of(Consumer.class) : arguments.get(types[from]);
    if (here == null) {
      throw new IllegalStateException("no argument of " + types[from]);
    }
    var all = new ArrayList<List<Object>>();
    for (Object one : here) {
      for (List<Object> rest : choices(types, from + 1)) {
        var choice = new ArrayList<Object>(List.of(one));
        choice.addAll(rest);
        all.add(choice);
      }
    }
    return all;
  }

  private static String shown(List<Object> chosen) {
    return chosen.stream().map(one -> one instanceof BadgeCode code ? code.text() : one).toList()
        + "";
  }

  /// Wants whatever there is.
  private record Anything() implements Predicate<Object> {
    @Override
    public boolean test(Object one) {
      return true;
    }
  }
}
