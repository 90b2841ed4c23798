package id.balai.ui.console.stations;

import id.balai.service.access.NotAllowedException;
import id.balai.service.hub.HouseChange;
import id.balai.service.hub.HubDesk;
import id.balai.service.hub.InvitationText;
import id.balai.service.hub.Joining;
import id.balai.service.station.Devices;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.route.Routes;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes the invitation of another laptop: read by the camera, by a scanner, or typed. All methods
/// belong to the screen's thread.
public final class JoinViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(JoinViewModel.class);

  private final HubDesk desk;
  private final Devices devices;
  private final Tasks tasks;
  private final Messages messages;
  private final Routes routes;
  private final StringProperty letters = new SimpleStringProperty("");
  private final StringProperty place = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /// @param devices has the camera
  public JoinViewModel(
      HubDesk desk, Devices devices, Tasks tasks, Messages messages, Routes routes) {
    this.desk = desk;
    this.devices = devices;
    this.tasks = tasks;
    this.messages = messages;
    this.routes = routes;
    letters.subscribe(this::scanned);
  }

  StringProperty lettersProperty() {
    return letters;
  }

  StringProperty placeProperty() {
    return place;
  }

  /// What came of it, as a sentence; may be empty.
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// A scanner types the whole code into the field of the letters.
  private void scanned(String typed) {
    InvitationText.read(typed).ifPresent(this::take);
  }

  /// Takes what was typed.
  void join() {
    InvitationText.read(letters.get())
        .or(() -> InvitationText.typed(place.get(), letters.get()))
        .ifPresentOrElse(this::take, () -> said.set(messages.text("stations.join.unread")));
  }

  /// Looks through the camera until it sees an invitation.
  void look() {
    busy.set(true);
    said.set(messages.text("stations.join.looking"));
    tasks.run(
        () -> devices.readCode(code -> InvitationText.read(code).isPresent()),
        seen -> {
          busy.set(false);
          seen.flatMap(InvitationText::read)
              .ifPresentOrElse(this::take, () -> said.set(messages.text("stations.join.not.seen")));
        },
        this::failed);
  }

  private void take(InvitationText invitation) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    said.set(messages.text("stations.join.working"));
    tasks.run(() -> desk.join(invitation), this::taken, this::failed);
  }

  private void taken(Joining.Joined result) {
    busy.set(false);
    switch (result) {
      case Joining.Joined.Kept kept -> routes.change(new HouseChange.ToHub(kept.file()));
      case Joining.Joined.Not(String key) -> said.set(messages.text(Troubles.of(key)));
    }
  }

  private void failed(Exception cause) {
    busy.set(false);
    said.set(
        cause instanceof NotAllowedException refused
            ? ErrorMessages.notAllowed(messages, refused.needed())
            : ErrorMessages.status(
                LOG, "the invitation was not taken", cause, messages, "stations.failed"));
  }
}
