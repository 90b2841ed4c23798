package id.balai.store.key;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The keys of this computer, and beside them those that came along with a data folder: a day that
/// was only played carries its key, so that it opens wherever it lies.
///
/// @param own where this computer keeps its keys; new ones are kept there only
/// @param beside looked into for a key that is not there; nothing is ever written to it
public record ShelfBeside(KeyShelf own, KeyShelf beside) implements KeyShelf {

  @Override
  public Optional<DataKey> find(UUID id) throws IOException {
    Optional<DataKey> found = own.find(id);
    return found.isPresent() ? found : beside.find(id);
  }

  @Override
  public List<DataKey> all() throws IOException {
    return Stream.concat(own.all().stream(), beside.all().stream()).toList();
  }

  @Override
  public Optional<Path> place() {
    return own.place();
  }

  @Override
  public void keep(UUID id, DataKey key) throws IOException {
    own.keep(id, key);
  }

  @Override
  public Optional<String> note(String name) throws IOException {
    return own.note(name);
  }

  @Override
  public void note(String name, String text) throws IOException {
    own.note(name, text);
  }
}
