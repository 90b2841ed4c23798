package id.balai.store.journal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedConstructor;

/// Makes records by plain reflection. The handles of the library cost a new class for nearly every
/// form that a constructor can have, 180 of them at each start that reads a journal.
final class PlainRecords extends ValueInstantiators.Base {

  @Override
  public ValueInstantiator modifyValueInstantiator(
      DeserializationConfig config, BeanDescription.Supplier kind, ValueInstantiator usual) {
    return kind.getBeanClass().isRecord()
            && usual instanceof StdValueInstantiator known
            && usual.getWithArgsCreator() instanceof AnnotatedConstructor creator
        ? new Plain(known, creator.getAnnotated())
        : usual;
  }

  private static final class Plain extends StdValueInstantiator {
    private static final long serialVersionUID = 1;

    // Made anew with each mapper, never written.
    private final transient Constructor<?> constructor;

    Plain(StdValueInstantiator usual, Constructor<?> constructor) {
      super(usual);
      this.constructor = constructor;
    }

    @Override
    public Object createFromObjectWith(DeserializationContext context, Object[] parts) {
      try {
        return constructor.newInstance(parts);
      } catch (InvocationTargetException e) {
        return refused(context, parts, e.getCause() == null ? e : e.getCause());
      } catch (ReflectiveOperationException | IllegalArgumentException e) {
        return refused(context, parts, e);
      }
    }

    private Object refused(DeserializationContext context, Object[] parts, Throwable why) {
      return context.handleInstantiationProblem(
          constructor.getDeclaringClass(), parts, rewrapCtorProblem(context, why));
    }
  }
}
