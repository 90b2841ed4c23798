package id.balai;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.Launcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.AccessFlag;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every method and constructor of the program serves the program: what nobody reaches from where a
/// program begins, or what only tests call, goes.
///
/// It follows the calls in the compiled classes. A program begins at `main`, at what a library
/// overrides or finds by an annotation, and at the parts of records, which are written and read by
/// their names. A method that overrides another one is reached with it, where its class is ever
/// made.
final class NothingUnusedTest {

  /// What a library calls without a call that could be read, with the reason.
  private static final Map<String, String> CALLED_FROM_OUTSIDE =
      Map.of("id.balai.app.LogConfiguration.<init>", "the log finds it as a service");

  /// What nobody but a test asks, because what it answers cannot be seen in another way.
  private static final Map<String, String> ASKED_BY_TESTS =
      Map.ofEntries(
          Map.entry("id.balai.app.station.Chimes.isIdle", "whether a tone was played"),
          Map.entry("id.balai.app.station.Chimes.isSilent", "whether the computer has no sound"),
          Map.entry("id.balai.cli.BalaiCommand.model", "what can be typed, to try all of it"),
          Map.entry(
              "id.balai.app.hub.PairingDoor.standing", "that an attack leaves an invitation open"),
          Map.entry(
              "id.balai.service.hub.Inviting$Waiting.standing",
              "that an attack leaves an invitation open"),
          Map.entry(
              "id.balai.evidence.log.EntryPerson.kinds", "that no kind with a person is left out"),
          Map.entry(
              "id.balai.scan.DrawnFrame.code",
              "what a decoder is shown, drawn as its tests need it"),
          Map.entry(
              "id.balai.scan.DrawnFrame.disc",
              "what a decoder is shown, drawn as its tests need it"),
          Map.entry(
              "id.balai.scan.DrawnFrame.matrix",
              "what a decoder is shown, drawn as its tests need it"),
          Map.entry(
              "id.balai.service.settings.Setting.path", "that every component has its setting"),
          Map.entry("id.balai.store.jdbc.Store.held", "which badges are in memory"),
          Map.entry(
              "id.balai.ui.console.devices.DevicesView.isWatching",
              "that a hidden page asks nothing"),
          Map.entry(
              "id.balai.ui.control.InkPad.show", "that stored strokes draw the same picture"));

  /// Annotations by which picocli finds what it makes and fills.
  private static final String COMMAND_LINE = "Lpicocli/CommandLine$";

  private final Map<String, ClassModel> classes = new HashMap<>();
  private final Map<String, List<String>> below = new HashMap<>();
  private final Set<Method> reached = new HashSet<>();
  private final Deque<Method> open = new ArrayDeque<>();
  private final Map<Method, MethodModel> all = new LinkedHashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> made = new HashSet<>();
  private final Map<String, List<Method>> onceMade = new HashMap<>();

  private record Method(String owner, String name, String type) {
    /// What it is called where it stands in a list.
    String member() {
      return owner.replace('/', '.') + "." + name;
    }

    Method of(String other) {
      return new Method(other, name, type);
    }
  }

  @Test
  void everyMethodOfTheProgramIsReachedFromWhereItBegins() throws Exception {
    read();
    all.forEach(
        (method, code) -> {
          if (isBeginning(method, code)) {
            reach(method);
          } else if (isOverridingForeign(type(method), method)) {
            reachOnceMade(method);
          }
        });
    while (!open.isEmpty()) {
      follow(Objects.requireNonNull(all.get(open.remove())));
    }
    var unused = new TreeSet<String>();
    all.forEach(
        (method, code) -> {
          if (!reached.contains(method) && isWritten(method, code)) {
            unused.add(method.member());
          }
        });
    assertThat(unused).containsExactlyInAnyOrderElementsOf(ASKED_BY_TESTS.keySet());
  }

  private void read() throws IOException, URISyntaxException {
    URI place = Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path path = Path.of(place);
    if (Files.isDirectory(path)) {
      read(path);
    } else {
      try (var jar = FileSystems.newFileSystem(path)) {
        read(jar.getPath("/"));
      }
    }
    for (ClassModel type : classes.values()) {
      named(type).forEach(named::add);
      String name = type.thisClass().asInternalName();
      above(type).forEach(other -> below.computeIfAbsent(other, _ -> new ArrayList<>()).add(name));
      for (MethodModel code : type.methods()) {
        all.put(
            new Method(name, code.methodName().stringValue(), code.methodType().stringValue()),
            code);
      }
    }
  }

  private void read(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(
              file -> {
                try {
                  ClassModel type = ClassFile.of().parse(Files.readAllBytes(file));
                  classes.put(type.thisClass().asInternalName(), type);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  private ClassModel type(Method method) {
    return Objects.requireNonNull(classes.get(method.owner()));
  }

  private static List<String> above(ClassModel type) {
    return Stream.concat(type.superclass().stream(), type.interfaces().stream())
        .map(ClassEntry::asInternalName)
        .toList();
  }

  private boolean isBeginning(Method method, MethodModel code) {
    ClassModel type = type(method);
    return method.name().equals("<clinit>")
        || (method.name().equals("main") && method.type().equals("([Ljava/lang/String;)V"))
        || CALLED_FROM_OUTSIDE.containsKey(method.member())
        || isFoundByAnnotation(type, method, code)
        || isPartOfRecord(type, method);
  }

  private boolean isFoundByAnnotation(ClassModel type, Method method, MethodModel code) {
    return isOfCommandLine(code)
        || (method.name().equals("<init>")
            && method.type().equals("()V")
            && (isOfCommandLine(type) || named.contains("L" + method.owner() + ";")));
  }

  /// Classes that an annotation of the command line names, which picocli makes.
  private static Stream<String> named(ClassModel type) {
    return Stream.concat(
            Stream.of(type), Stream.concat(type.fields().stream(), type.methods().stream()))
        .flatMap(NothingUnusedTest::annotations)
        .flatMap(one -> one.elements().stream())
        .flatMap(element -> types(element.value()));
  }

  private static Stream<String> types(AnnotationValue value) {
    return switch (value) {
      case AnnotationValue.OfClass one -> Stream.of(one.className().stringValue());
      case AnnotationValue.OfArray all -> all.values().stream().flatMap(NothingUnusedTest::types);
      default -> Stream.empty();
    };
  }

  private static boolean isOfCommandLine(AttributedElement element) {
    return annotations(element).findAny().isPresent();
  }

  private static Stream<Annotation> annotations(AttributedElement element) {
    return element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
        .flatMap(found -> found.annotations().stream())
        .filter(one -> one.className().stringValue().startsWith(COMMAND_LINE));
  }

  private static boolean isPartOfRecord(ClassModel type, Method method) {
    return type.findAttribute(Attributes.record())
        .map(
            parts -> {
              boolean isPart =
                  parts.components().stream()
                      .anyMatch(
                          part ->
                              part.name().equalsString(method.name())
                                  && method.type().startsWith("()"));
              var types = new StringBuilder("(");
              parts.components().forEach(part -> types.append(part.descriptor().stringValue()));
              return isPart
                  || (method.name().equals("<init>")
                      && method.type().equals(types.append(")V").toString()));
            })
        .orElse(false);
  }

  /// Whether a class or interface from outside the program declares it too.
  private boolean isOverridingForeign(ClassModel type, Method method) {
    if (method.name().startsWith("<")) {
      return false;
    }
    return above(type).stream()
        .anyMatch(
            other -> {
              ClassModel ours = classes.get(other);
              return ours == null ? declares(other, method) : isOverridingForeign(ours, method);
            });
  }

  private static boolean declares(String name, Method method) {
    try {
      int parts = java.lang.constant.MethodTypeDesc.ofDescriptor(method.type()).parameterCount();
      for (Class<?> at = Class.forName(name.replace('/', '.'), false, loader());
          at != null;
          at = at.getSuperclass()) {
        if (declaresItself(at, method.name(), parts)) {
          return true;
        }
      }
      return declaresItself(Object.class, method.name(), parts);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static ClassLoader loader() {
    return NothingUnusedTest.class.getClassLoader();
  }

  private static boolean declaresItself(Class<?> type, String name, int parts) {
    return Stream.concat(
            Stream.of(type.getDeclaredMethods()),
            Stream.of(type.getInterfaces()).flatMap(one -> Stream.of(one.getMethods())))
        .anyMatch(one -> one.getName().equals(name) && one.getParameterCount() == parts);
  }

  private void follow(MethodModel code) {
    if (code.code().isEmpty()) {
      return;
    }
    CodeModel body = code.code().get();
    body.forEach(
        element -> {
          switch (element) {
            case InvokeInstruction call ->
                call(
                    new Method(
                        call.owner().asInternalName(),
                        call.name().stringValue(),
                        call.type().stringValue()));
            case InvokeDynamicInstruction made ->
                made.invokedynamic()
                    .bootstrap()
                    .arguments()
                    .forEach(
                        part -> {
                          if (part instanceof MethodHandleEntry handle) {
                            call(
                                new Method(
                                    handle.reference().owner().asInternalName(),
                                    handle.reference().name().stringValue(),
                                    handle.reference().type().stringValue()));
                          }
                        });
            default -> {}
          }
        });
  }

  /// What is called may stand in the class itself or above it, and is overridden below it.
  private void call(Method method) {
    if (classes.containsKey(method.owner())) {
      declared(method).ifPresent(this::reach);
    }
    overriding(method);
  }

  private Optional<Method> declared(Method method) {
    if (all.containsKey(method)) {
      return Optional.of(method);
    }
    ClassModel type = classes.get(method.owner());
    return type == null
        ? Optional.empty()
        : above(type).stream().flatMap(other -> declared(method.of(other)).stream()).findFirst();
  }

  private void overriding(Method method) {
    if (!method.name().startsWith("<")) {
      for (String other : below.getOrDefault(method.owner(), List.of())) {
        reachOnceMade(method.of(other));
        overriding(method.of(other));
      }
    }
  }

  private void reachOnceMade(Method method) {
    ClassModel type = type(method);
    if (made.contains(method.owner()) || type.flags().has(AccessFlag.INTERFACE)) {
      reach(method);
    } else {
      onceMade.computeIfAbsent(method.owner(), _ -> new ArrayList<>()).add(method);
    }
  }

  private void reach(Method method) {
    if (all.containsKey(method) && reached.add(method)) {
      open.add(method);
      overriding(method);
      if (method.name().equals("<init>") && made.add(method.owner())) {
        List.copyOf(onceMade.getOrDefault(method.owner(), List.of())).forEach(this::reach);
      }
    }
  }

  /// Whether a person wrote it, and not the compiler; private ones the compiler finds itself.
  private boolean isWritten(Method method, MethodModel code) {
    AccessFlags flags = code.flags();
    ClassModel type = type(method);
    boolean isEnum = type.flags().has(AccessFlag.ENUM);
    boolean isOfEnum =
        isEnum
            && (method.name().equals("values")
                || method.name().equals("valueOf")
                || method.name().equals("<init>"));
    return !flags.has(AccessFlag.SYNTHETIC)
        && !flags.has(AccessFlag.BRIDGE)
        && !flags.has(AccessFlag.PRIVATE)
        && !type.flags().has(AccessFlag.ANNOTATION)
        && !isOfEnum;
  }
}
