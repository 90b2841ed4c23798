package id.balai.ui.console.archive;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.evidence.Seal;
import id.balai.service.access.AccessRecovery;
import id.balai.service.access.CurrentActor;
import id.balai.ui.console.PageModel;
import id.balai.ui.task.Outcome;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The office's keys as the keeper sees them.
public final class KeysViewModel {

  private static final String FAILED = "archive.keys.failed";
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

  private final PageModel page;
  private final KeyVault keys;
  private final AccessRecovery recovery;
  private final CurrentActor currentActor;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(
          new State(KeyVault.Guard.MACHINE, "", "", KeyVault.Stamping.OFF, ""));

  public KeysViewModel(
      PageModel page, KeyVault keys, AccessRecovery recovery, CurrentActor currentActor) {
    this.page = page;
    this.keys = keys;
    this.recovery = recovery;
    this.currentActor = currentActor;
  }

  PageModel page() {
    return page;
  }

  void start() {
    page.run(this::read, state::set, FAILED);
  }

  /// Whether the current actor keeps the office's keys: those of every event.
  boolean mayKeep() {
    return currentActor.may(AccessLevel.KEEPER);
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
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
      page.say("archive.keys.short");
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
    change(() -> recovery.recover(code) ? "archive.keys.renewed" : "archive.keys.wrong");
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
      page.say("archive.keys.stamps.wrong");
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
          Event event = page.load();
          Path folder = page.papers().of(event.code()).resolve("kunci");
          keys.export(folder);
          Outcome left = Outcome.folder(page.messages().text("archive.keys.exported"), folder);
          page.tasks().show(() -> page.done(left));
          return "archive.keys.exported";
        });
  }

  private void change(Callable<String> change) {
    page.run(
        change,
        key -> {
          page.say(key);
          start();
        },
        FAILED);
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
}
