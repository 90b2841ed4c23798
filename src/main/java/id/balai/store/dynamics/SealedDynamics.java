package id.balai.store.dynamics;

import id.balai.base.OwnFolder;
import id.balai.base.WholeFile;
import id.balai.domain.signature.DynamicsStore;
import id.balai.store.key.ByteSeal;
import id.balai.store.key.DataKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Dynamics as sealed files, a folder for each event, named by ids.
public final class SealedDynamics implements DynamicsStore {

  private final Path folder;
  private final ByteSeal seal;

  /// @param data the data folder
  public SealedDynamics(Path data, DataKey key) {
    this.folder = data.resolve("dinamika");
    this.seal = new ByteSeal(key.aesFor("dynamics"));
  }

  @Override
  public void keep(UUID event, String declaration, UUID participant, byte[] dynamics)
      throws IOException {
    OwnFolder.make(folder);
    OwnFolder.make(folder.resolve(event.toString()));
    WholeFile.write(file(event, declaration, participant), seal.seal(dynamics));
  }

  @Override
  public Optional<byte[]> find(UUID event, String declaration, UUID participant)
      throws IOException {
    Path file = file(event, declaration, participant);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    Optional<byte[]> opened = seal.open(Files.readAllBytes(file));
    if (opened.isEmpty()) {
      throw new IOException("the dynamics of a signature were changed");
    }
    return opened;
  }

  @Override
  public int count(UUID event) throws IOException {
    return files(event, _ -> true).size();
  }

  @Override
  public int removePerson(UUID event, UUID participant) throws IOException {
    return remove(event, name -> name.startsWith(participant.toString()));
  }

  @Override
  public int removeEvent(UUID event) throws IOException {
    return remove(event, _ -> true);
  }

  private int remove(UUID event, Predicate<String> which) throws IOException {
    List<Path> gone = files(event, which);
    for (Path file : gone) {
      WholeFile.delete(file);
    }
    return gone.size();
  }

  private List<Path> files(UUID event, Predicate<String> which) throws IOException {
    Path all = folder.resolve(event.toString());
    if (Files.notExists(all)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(all)) {
      return files.filter(file -> which.test(String.valueOf(file.getFileName()))).toList();
    }
  }

  private Path file(UUID event, String declaration, UUID participant) {
    String code = HexFormat.of().formatHex(declaration.getBytes(StandardCharsets.UTF_8));
    return folder.resolve(event.toString()).resolve(participant + "-" + code);
  }
}
