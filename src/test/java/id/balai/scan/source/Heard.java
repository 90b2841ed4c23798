package id.balai.scan.source;

import id.balai.domain.badge.CodeSource;
import id.balai.domain.badge.DeviceState;
import id.balai.domain.badge.Sighting;
import id.balai.scan.Luma;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What a source told.
public final class Heard implements CodeSource.Listener, FrameSource.Sink {
  private final List<Sighting> sightings = new CopyOnWriteArrayList<>();
  private final List<DeviceState> states =
      new CopyOnWriteArrayList<>(List.of(new DeviceState.Off()));
  private final List<Integer> frameWidths = new CopyOnWriteArrayList<>();

  @Override
  public void sighted(Sighting sighting) {
    sightings.add(sighting);
  }

  /// Repeated states count once, as a source may tell its state with each frame.
  @Override
  public void changed(DeviceState state) {
    if (states.isEmpty() || !states.getLast().equals(state)) {
      states.add(state);
    }
  }

  @Override
  public void frame(Luma frame) {
    frameWidths.add(frame.width());
  }

  public List<Sighting> sightings() {
    return sightings;
  }

  public List<DeviceState> states() {
    return states.subList(1, states.size());
  }

  /// How the source is doing.
  public DeviceState state() {
    return states.getLast();
  }

  public List<Integer> frameWidths() {
    return frameWidths;
  }
}
