package id.balai.evidence.key;

import id.balai.base.OwnFolder;
import id.balai.base.WholeFile;
import id.balai.domain.evidence.OfficeKey;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The files in which an office's keys lie.
record KeyFolder(Path folder) {

  private static final int PASSWORD_BYTES = 32;

  Path keys() {
    return folder.resolve("kantor.p12");
  }

  boolean hasKeys() {
    return Files.exists(keys());
  }

  /// The password that the machine keeps, unless the keeper has set one.
  Optional<char[]> machinePassword() throws IOException {
    Path file = folder.resolve("kantor.sandi");
    return Files.exists(file)
        ? Optional.of(Files.readString(file, StandardCharsets.US_ASCII).strip().toCharArray())
        : Optional.empty();
  }

  char[] newMachinePassword(SecureRandom random) throws IOException {
    byte[] bytes = new byte[PASSWORD_BYTES];
    random.nextBytes(bytes);
    String password = HexFormat.of().formatHex(bytes);
    OwnFolder.make(folder);
    WholeFile.write(folder.resolve("kantor.sandi"), password.getBytes(StandardCharsets.US_ASCII));
    return password.toCharArray();
  }

  void forgetMachinePassword() throws IOException {
    WholeFile.delete(folder.resolve("kantor.sandi"));
  }

  List<OfficeKey> known() throws IOException {
    Path file = publicKeys();
    return Files.exists(file) ? PublicKeyFile.read(file) : List.of();
  }

  /// Puts a key on top of the known ones.
  List<OfficeKey> remember(OfficeKey key) throws IOException {
    var all = new ArrayList<OfficeKey>();
    all.add(key);
    all.addAll(known());
    OwnFolder.make(folder);
    PublicKeyFile.write(publicKeys(), all);
    return List.copyOf(all);
  }

  Optional<URI> timeStampService() throws IOException {
    Path file = folder.resolve("cap-waktu.txt");
    return Files.exists(file)
        ? Optional.of(URI.create(Files.readString(file, StandardCharsets.UTF_8).strip()))
        : Optional.empty();
  }

  void timeStampService(Optional<URI> service) throws IOException {
    Path file = folder.resolve("cap-waktu.txt");
    if (service.isPresent()) {
      OwnFolder.make(folder);
      WholeFile.write(file, service.get().toString().getBytes(StandardCharsets.UTF_8));
    } else {
      WholeFile.delete(file);
    }
  }

  private Path publicKeys() {
    return folder.resolve("kunci-kantor.json");
  }
}
