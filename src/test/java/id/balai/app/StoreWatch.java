package id.balai.app;

import id.balai.service.workspace.Workspace;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/// Stands at the bottom of a real store: every statement and every write that is asked for on the
/// screen's thread is refused and noted, whatever service or page it came through.
final class StoreWatch {

  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private final AtomicInteger statements = new AtomicInteger();

  /// Watches everything that an open house holds.
  static StoreWatch over(Workspace workspace) {
    var watch = new StoreWatch();
    int found = watch.walk(workspace);
    if (found < 2) {
      throw new IllegalStateException("the store was not found");
    }
    return watch;
  }

  /// What was asked on the screen's thread: the statement and the place of ours that asked.
  List<String> refused() {
    return List.copyOf(refused);
  }

  /// How many statements there were, on whichever thread.
  int statements() {
    return statements.get();
  }

  private void look(String what) {
    statements.incrementAndGet();
    if (Platform.isFxApplicationThread()) {
      String place =
          StackWalker.getInstance()
              .walk(
                  frames ->
                      frames
                          .map(Object::toString)
                          .filter(frame -> frame.startsWith("id.balai.ui."))
                          .findFirst()
                          .orElse("a test"));
      refused.add(place + ": " + what);
      throw new IllegalStateException("asked on the screen's thread: " + what);
    }
  }

  private int walk(Object start) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(start));
    int found = 0;
    while (!open.isEmpty()) {
      Object each = open.pop();
      if (!seen.add(each)) {
        continue;
      }
      switch (each) {
        case Jdbi jdbi -> {
          found++;
          jdbi.setSqlLogger(new Watched());
        }
        case Collection<?> many -> many.forEach(one -> push(open, one));
        case Map<?, ?> many -> many.values().forEach(one -> push(open, one));
        case Optional<?> maybe -> maybe.ifPresent(one -> push(open, one));
        default -> fields(each, open);
      }
    }
    return found;
  }

  private void fields(Object owner, Deque<Object> open) {
    if (owner.getClass().isArray() && !owner.getClass().componentType().isPrimitive()) {
      for (int i = 0; i < Array.getLength(owner); i++) {
        push(open, Array.get(owner, i));
      }
    }
    for (Class<?> type = owner.getClass();
        type != null && type.getName().startsWith("id.balai.");
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field(owner, field, open);
        }
      }
    }
  }

  private void field(Object owner, Field field, Deque<Object> open) {
    try {
      field.setAccessible(true);
      Object value = field.get(owner);
      boolean isLedgersWriter =
          owner.getClass().getSimpleName().equals("JdbcLedger") && value instanceof ExecutorService;
      if (isLedgersWriter) {
        field.set(owner, watched((ExecutorService) value));
      } else {
        push(open, value);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private ExecutorService watched(ExecutorService writer) {
    return (ExecutorService)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ExecutorService.class},
            (_, method, arguments) -> {
              if (method.getName().equals("submit")) {
                look("a write");
              }
              return method.invoke(writer, arguments);
            });
  }

  private static void push(Deque<Object> open, @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      open.push(value);
    }
  }

  private final class Watched implements SqlLogger {
    @Override
    public void logBeforeExecution(StatementContext context) {
      look(context.getRawSql());
    }
  }
}
