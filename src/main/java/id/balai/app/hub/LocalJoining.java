package id.balai.app.hub;

import id.balai.base.WholeFile;
import id.balai.service.hub.InvitationText;
import id.balai.service.hub.Joining;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.function.Predicate;
import org.bouncycastle.crypto.CryptoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes an invitation over the network of the hall.
///
/// @param data the data folder
/// @param usable whether an address of a common database may be used
public record LocalJoining(Path data, Predicate<String> usable, SecureRandom random)
    implements Joining {

  private static final Logger LOG = LoggerFactory.getLogger(LocalJoining.class);

  private static final int CONNECT_MS = 5_000;

  private static final Duration PATIENCE = Duration.ofSeconds(45);

  /// The address that waits until the data have moved there.
  public static final String WAITING = "balai.hub.baru";

  private static final String CERTIFICATE = "balai.hub.crt";

  @Override
  public Joined take(InvitationText invitation) {
    var socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(invitation.address(), invitation.port()), CONNECT_MS);
    } catch (IOException e) {
      LOG.warn("the laptop that invites does not answer", e);
      return new Joined.Not("join.no.answer");
    }
    try (var line = new Conversation(socket, PATIENCE)) {
      return take(invitation, line);
    } catch (IOException e) {
      LOG.warn("the invitation was not taken", e);
      return new Joined.Not("join.broken");
    }
  }

  private Joined take(InvitationText invitation, Conversation line) throws IOException {
    Handshake handshake = Handshake.ofDoor(line, invitation.letters(), random);
    try {
      handshake.meet();
      handshake.bind();
      handshake.show();
      handshake.check();
    } catch (IOException | CryptoException e) {
      LOG.warn("the letters are not those of the invitation", e);
      return new Joined.Not("join.refused");
    }
    Welcome welcome = Welcome.of(handshake.receiveSealed(Welcome.LABEL));
    String fingerprint = invitation.fingerprint();
    if (!fingerprint.isEmpty()
        && !fingerprint.equals(ServerCertificates.fingerprint(welcome.certificate()))) {
      return new Joined.Not("join.certificate");
    }
    String address = welcome.address();
    if (!welcome.certificate().isEmpty()) {
      Path certificate =
          WholeFile.write(
              data.toAbsolutePath().resolve(CERTIFICATE),
              welcome.certificate().getBytes(StandardCharsets.US_ASCII));
      address +=
          "&sslrootcert=" + URLEncoder.encode(certificate.toString(), StandardCharsets.UTF_8);
    }
    if (!usable.test(address)) {
      return new Joined.Not("join.unusable");
    }
    Path file =
        WholeFile.write(data.resolve(WAITING), (address + "\n").getBytes(StandardCharsets.UTF_8));
    handshake.sendSealed(Welcome.KEPT, new byte[0]);
    return new Joined.Kept(welcome.station(), file);
  }
}
