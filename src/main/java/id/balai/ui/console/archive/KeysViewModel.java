package id.balai.ui.console.archive;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.evidence.Seal;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.task.Outcome;
import id.balai.ui.text.Messages;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The office's keys as the keeper sees them.
final class KeysViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(KeysViewModel.class);
  private static final int LEAST_PASSWORD = 10;

  /// How the keys stand.
  ///
  /// @param guard how they are guarded
  /// @param fingerprint of the current one, in groups of four
  /// @param name on the seal, or empty while locked
  /// @param stamping how time stamps stand
  /// @param service address of the time-stamp service, or empty
  record State(
      KeyVault.Guard guard,
      String fingerprint,
      String name,
      KeyVault.Stamping stamping,
      String service) {}

  private final ConsoleContext context;
  private final Messages messages;
  private final KeyVault keys;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(
          new State(KeyVault.Guard.MACHINE, "", "", KeyVault.Stamping.OFF, ""));

  KeysViewModel(ConsoleContext context) {
    this.context = context;
    this.messages = context.messages();
    this.keys = context.services().keys();
  }

  void start() {
    context.tasks().run(this::read, state::set, this::onError);
  }

  /// Whether the current actor keeps the office's keys: those of every event.
  boolean mayKeep() {
    return context.services().currentActor().may(AccessLevel.KEEPER);
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// Opens locked keys, or puts open ones under a new password.
  void password(String typed) {
    if (state.get().guard() == KeyVault.Guard.UNREADABLE) {
      renew(typed);
      return;
    }
    char[] password = typed.toCharArray();
    boolean isLocked = state.get().guard() == KeyVault.Guard.LOCKED;
    if (!isLocked && password.length < LEAST_PASSWORD) {
      status.set(messages.text("archive.keys.short"));
      return;
    }
    change(
        () -> {
          try {
            if (isLocked) {
              return keys.unlock(password) ? "archive.keys.opened" : "archive.keys.wrong";
            }
            keys.protect(password);
            return "archive.keys.protected";
          } finally {
            Arrays.fill(password, ' ');
          }
        });
  }

  /// The file of the keys is lost: what was typed is the recovery code.
  private void renew(String code) {
    change(
        () ->
            context.services().access().recovery().recover(code)
                ? "archive.keys.renewed"
                : "archive.keys.wrong");
  }

  void name(String office) {
    if (!office.isBlank()) {
      change(
          () -> {
            keys.name(office);
            return "archive.keys.named";
          });
    }
  }

  /// Names the service that is asked for a stamp on every seal; nothing typed: none is asked.
  void stamps(String address) {
    Optional<URI> service = service(address.strip());
    if (service.isEmpty() && !address.isBlank()) {
      status.set(messages.text("archive.keys.stamps.wrong"));
      return;
    }
    change(
        () -> {
          keys.timeStampService(service);
          return service.isPresent() ? "archive.keys.stamps.on" : "archive.keys.stamps.off";
        });
  }

  private static Optional<URI> service(String typed) {
    try {
      URI address = new URI(typed);
      boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return isWeb && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  void takeIn(Path file, String typed) {
    change(
        () ->
            switch (keys.takeIn(file, typed.toCharArray())) {
              case TAKEN -> "archive.keys.taken";
              case NOT_OPENED -> "archive.keys.wrong";
              case NO_USABLE_KEY -> "archive.keys.unusable";
              case NOT_VALID -> "archive.keys.expired";
              case LOCKED -> "access.keys.locked";
            });
  }

  void export() {
    change(
        () -> {
          Event event = context.current().load();
          Path folder = context.papers().of(event.code()).resolve("kunci");
          keys.export(folder);
          Outcome left = Outcome.folder(messages.text("archive.keys.exported"), folder);
          context.tasks().show(() -> context.tasks().activity().done(left));
          return "archive.keys.exported";
        });
  }

  private void change(Callable<String> change) {
    context
        .tasks()
        .run(
            change,
            key -> {
              status.set(messages.text(key));
              start();
            },
            this::onError);
  }

  /// Whoever may sign sees the first keys here.
  private State read() {
    Optional<Seal> seal = keys.seal();
    String fingerprint =
        keys.known().isEmpty() ? "" : keys.current().fingerprint().replaceAll("(.{4})(?!$)", "$1 ");
    return new State(
        keys.guard(),
        fingerprint,
        seal.map(Seal::name).orElse(""),
        keys.stamping(),
        keys.timeStampService().map(URI::toString).orElse(""));
  }

  private void onError(Exception cause) {
    status.set(
        ErrorMessages.status(
            LOG,
            "the office's keys could not be read or changed",
            cause,
            messages,
            "archive.keys.failed"));
  }
}
