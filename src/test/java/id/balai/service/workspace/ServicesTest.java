package id.balai.service.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.service.access.CurrentActor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What pages and commands work with has one kind of name.
final class ServicesTest {

  @Test
  void everyUseCaseIsCalledAService() {
    assertThat(classes(Services.class))
        .hasSizeGreaterThan(30)
        .filteredOn(type -> type != CurrentActor.class)
        .allSatisfy(type -> assertThat(type.getSimpleName()).endsWith("Service"));
  }

  /// The classes of this room, and of the records that hold several of them; ports are interfaces
  /// of the domain's words.
  private static Stream<Class<?>> classes(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(RecordComponent::getType)
        .filter(type -> type.getName().startsWith("id.balai.service."))
        .flatMap(type -> type.isRecord() ? classes(type) : Stream.of(type))
        .filter(type -> !type.isInterface());
  }
}
