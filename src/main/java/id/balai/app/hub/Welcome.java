package id.balai.app.hub;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What a laptop is told when it is let in.
///
/// @param station its name
/// @param address of the common database with its login, without the certificate
/// @param certificate by which the database is known, as PEM; empty where it stands for itself
record Welcome(String station, String address, String certificate) {

  /// Under which it is sealed.
  static final String LABEL = "balai-gabung-1 selamat datang";

  /// Under which the answer is sealed: the address is on disk.
  static final String KEPT = "balai-gabung-1 tersimpan";

  byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeUTF(station);
    out.writeUTF(address);
    out.writeUTF(certificate);
    return bytes.toByteArray();
  }

  static Welcome of(byte[] bytes) throws IOException {
    DataInputStream in = Conversation.parts(bytes);
    return new Welcome(in.readUTF(), in.readUTF(), in.readUTF());
  }
}
