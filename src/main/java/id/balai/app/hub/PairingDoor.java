package id.balai.app.hub;

import id.balai.base.Threads;
import id.balai.domain.log.StoreAwayException;
import id.balai.service.hub.InvitationText;
import id.balai.service.hub.Inviting.Invitation;
import id.balai.service.hub.Inviting.Standing;
import id.balai.service.hub.Inviting.Waiting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.bouncycastle.crypto.CryptoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits at one address for the laptop that was invited, and for nothing else: one conversation at
/// a time, ten minutes, five conversations with wrong letters, one success.
final class PairingDoor implements Waiting {

  private static final Logger LOG = LoggerFactory.getLogger(PairingDoor.class);

  /// How long it is open.
  static final Duration TERM = Duration.ofMinutes(10);

  /// So many conversations may end without the letters.
  static final int GUESSES = 5;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// A common database is away for a while and takes a station on a slow day.
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private static final int GLANCE_MS = 250;

  private final ServerSocket entrance;
  private final Invitation invitation;
  private final Supplier<Optional<Welcome>> welcome;
  private final Clock clock;
  private final SecureRandom random;
  private volatile Standing standing = Standing.OPEN;
  private final CountDownLatch over = new CountDownLatch(1);
  private int guesses;

  /// @param address of this laptop
  /// @param station name that is offered
  /// @param fingerprint of the certificate; may be empty
  record Place(String address, String station, String fingerprint) {}

  private PairingDoor(
      ServerSocket entrance,
      Place place,
      Supplier<Optional<Welcome>> welcome,
      Clock clock,
      SecureRandom random) {
    this.entrance = entrance;
    this.welcome = welcome;
    this.clock = clock;
    this.random = random;
    this.invitation =
        new Invitation(
            new InvitationText(
                place.address(),
                entrance.getLocalPort(),
                LocalInviting.letters(random),
                place.station(),
                place.fingerprint()),
            clock.instant().plus(TERM));
  }

  /// Begins to wait.
  ///
  /// @param welcome makes the login, once somebody knew the letters; empty where that failed
  /// @throws IOException when this laptop has no such address
  static PairingDoor begin(
      Place place, Supplier<Optional<Welcome>> welcome, Clock clock, SecureRandom random)
      throws IOException {
    var door = new PairingDoor(entrance(place.address()), place, welcome, clock, random);
    Threads.INVITATION.of(door::stay).start();
    return door;
  }

  private static ServerSocket entrance(String address) throws IOException {
    InetAddress here = InetAddress.getByName(address);
    var socket = new ServerSocket();
    try {
      socket.bind(new InetSocketAddress(here, InvitationText.USUAL_PORT), GUESSES);
      return socket;
    } catch (IOException e) {
      LOG.debug("the usual port is taken", e);
      socket.close();
      return new ServerSocket(0, GUESSES, here);
    }
  }

  private void stay() {
    try {
      entrance.setSoTimeout(GLANCE_MS);
      while (standing == Standing.OPEN) {
        if (!clock.instant().isBefore(invitation.until())) {
          ended(Standing.EXPIRED);
        } else {
          next();
        }
      }
    } catch (IOException e) {
      LOG.debug("nobody is waited for any more", e);
      ended(Standing.CLOSED);
    } finally {
      close();
      over.countDown();
    }
  }

  private void next() throws IOException {
    Socket socket;
    try {
      socket = entrance.accept();
    } catch (SocketTimeoutException e) {
      return;
    }
    try (var line = new Conversation(socket, PATIENCE.plus(ANSWER))) {
      talk(line);
    } catch (IOException e) {
      LOG.debug("somebody went away", e);
    }
  }

  private void talk(Conversation line) throws IOException {
    Handshake handshake = Handshake.ofHub(line, invitation.text().letters(), random);
    try {
      handshake.meet();
    } catch (CryptoException e) {
      LOG.debug("somebody came who is no laptop of ours", e);
      return;
    }
    try {
      handshake.bind();
      handshake.check();
    } catch (IOException | CryptoException e) {
      LOG.info("somebody came who did not know the letters");
      guesses++;
      if (guesses >= GUESSES) {
        ended(Standing.GUESSED);
      }
      return;
    }
    letIn(handshake);
  }

  /// Whatever happens from here on, these letters count no more.
  private void letIn(Handshake handshake) throws IOException {
    Optional<Welcome> made;
    try {
      made = welcome.get();
    } catch (StoreAwayException e) {
      LOG.error("the common database is away", e);
      made = Optional.empty();
    }
    if (made.isEmpty()) {
      ended(Standing.FAILED);
      return;
    }
    try {
      handshake.show();
      handshake.sendSealed(Welcome.LABEL, made.get().bytes());
      handshake.receiveSealed(Welcome.KEPT);
      ended(Standing.JOINED);
    } catch (IOException e) {
      LOG.warn("the laptop that was let in did not say that it kept the address", e);
      ended(Standing.UNCONFIRMED);
    }
  }

  private synchronized void ended(Standing how) {
    if (standing == Standing.OPEN) {
      standing = how;
    }
  }

  @Override
  public Invitation invitation() {
    return invitation;
  }

  @Override
  public Standing standing() {
    return standing;
  }

  @Override
  public Standing await() throws InterruptedException {
    over.await();
    return standing;
  }

  @Override
  public void close() {
    ended(Standing.CLOSED);
    try {
      entrance.close();
    } catch (IOException e) {
      LOG.warn("an entrance did not close", e);
    }
  }
}
