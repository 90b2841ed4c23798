package id.balai.ui.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.log.Repositories;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ViewModels;
import id.balai.ui.task.Tasks;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every look into the books of the house is watched: none is on the screen's thread.
@ExtendWith(ApplicationExtension.class)
final class NoQueryOnScreenThreadTest {

  private final ConsoleAtWork console = new ConsoleAtWork();
  private final ExecutorService background = Executors.newCachedThreadPool();
  private final Queue<String> onScreen = new ConcurrentLinkedQueue<>();
  private final AtomicInteger looks = new AtomicInteger();
  private PeopleViewModel model;
  private PeopleView view;

  @Start
  void start(Stage stage) {
    Services watched = with(console.workspace.services(), this::watched);
    ConsoleContext given = console.context();
    var context =
        new ConsoleContext(
            watched,
            Tasks.onScreen(background),
            given.messages(),
            given.routes(),
            given.papers(),
            given.station(),
            given.current());
    model = ViewModels.people(context);
    view = new PeopleView(model, console.messages);
    stage.setScene(ConsoleAtWork.scene(view.root(), 1366, 768));
    stage.show();
    view.onShow();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(view::onHide);
    background.shutdown();
    console.close();
  }

  @Test
  void showingTypingOrderingAndOpeningPeopleAskNothingOnTheScreensThread(FxRobot robot) {
    Awaitility.await().until(() -> model.hitsProperty().get().size() == 116);
    robot.interact(() -> model.typedProperty().set("siti"));
    Awaitility.await().until(() -> model.hitsProperty().get().size() < 116);
    robot.interact(() -> model.order(Optional.empty(), false));
    robot.interact(() -> model.person().choose(model.hitsProperty().get().getFirst().id()));
    Awaitility.await().until(() -> model.person().chosenProperty().get().isPresent());
    robot.interact(model.person()::correct);
    robot.interact(model.person()::close);
    robot.interact(model.person()::add);
    console.letPeopleIn();
    Awaitility.await()
        .until(() -> model.hitsProperty().get().stream().anyMatch(line -> line.isPresent()));
    assertThat(looks.get()).isPositive();
    assertThat(onScreen).isEmpty();
  }

  private Object watched(Object part) {
    return part instanceof Repositories repositories ? copy(repositories, this::spied) : part;
  }

  /// A repository that notes who asks.
  private Object spied(Object repository) {
    Class<?>[] ports = repository.getClass().getInterfaces();
    return Proxy.newProxyInstance(
        getClass().getClassLoader(),
        ports,
        (_, method, arguments) -> {
          looks.incrementAndGet();
          if (Platform.isFxApplicationThread()) {
            onScreen.add(method.getName());
          }
          try {
            method.setAccessible(true);
            return method.invoke(repository, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
          }
        });
  }

  private static Services with(Services services, UnaryOperator<Object> change) {
    return copy(services, change);
  }

  /// The same record with each of its parts changed.
  private static <T> T copy(T record, UnaryOperator<Object> change) {
    try {
      RecordComponent[] parts = record.getClass().getRecordComponents();
      var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      var values = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] = change.apply(parts[i].getAccessor().invoke(record));
      }
      @SuppressWarnings("unchecked")
      T made = (T) record.getClass().getDeclaredConstructor(types).newInstance(values);
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
