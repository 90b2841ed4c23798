package id.balai.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.MovingClock;
import id.balai.fixture.ServerCertificate;
import id.balai.service.hub.InvitationText;
import id.balai.service.hub.Inviting.Standing;
import id.balai.service.hub.Joining.Joined;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody in the hall's network may try against an invitation.
final class InvitationAttacksTest {

  private static final String HERE = "127.0.0.1";
  private static final ServerCertificate OFFICE = ServerCertificate.issuedTo("pusat.example");
  private static final String ADDRESS =
      "jdbc:postgresql://pusat.example/balai?user=pintu_2&password=rahasia&sslmode=verify-full";

  @TempDir Path place;

  private final SecureRandom random = new SecureRandom();
  private final MovingClock clock = new MovingClock(Instant.parse("2026-10-07T01:00:00Z"));
  private final AtomicInteger welcomed = new AtomicInteger();

  @Test
  void whoKnowsTheLettersIsWelcomedOnceAndNobodyAfterwards() throws Exception {
    try (PairingDoor door = door()) {
      InvitationText text = door.invitation().text();
      assertThat(InvitationText.read(text.code())).contains(text);
      assertThat(join("one", text))
          .isInstanceOfSatisfying(
              Joined.Kept.class,
              kept -> assertThat(kept.file()).content().contains("rahasia", "sslrootcert="));
      assertThat(door.await()).isEqualTo(Standing.JOINED);
      assertThat(join("two", text)).isInstanceOf(Joined.Not.class);
      assertThat(welcomed).hasValue(1);
    }
  }

  @Test
  void typedLettersCarryNoFingerprintAndTheChannelBringsTheCertificate() throws Exception {
    try (PairingDoor door = door()) {
      InvitationText text = door.invitation().text();
      InvitationText typed =
          InvitationText.typed(text.place(), text.grouped().toLowerCase(java.util.Locale.ROOT))
              .orElseThrow();
      assertThat(join("one", typed)).isInstanceOf(Joined.Kept.class);
      assertThat(place.resolve("one/balai.hub.crt")).hasContent(OFFICE.rootPem());
    }
  }

  @Test
  void afterTenMinutesNobodyIsLetIn() throws Exception {
    try (PairingDoor door = door()) {
      clock.pass(PairingDoor.TERM);
      assertThat(door.await()).isEqualTo(Standing.EXPIRED);
      assertThat(join("one", door.invitation().text())).isEqualTo(new Joined.Not("join.no.answer"));
      assertThat(welcomed).hasValue(0);
    }
  }

  @Test
  void afterFiveGuessesTheRightLettersCountNoMore() throws Exception {
    try (PairingDoor door = door()) {
      InvitationText text = door.invitation().text();
      String wrong = text.letters().startsWith("B") ? "CCCCCCCC" : "BBBBBBBB";
      var guess = new InvitationText(HERE, text.port(), wrong, "", "");
      for (int attempt = 0; attempt < PairingDoor.GUESSES; attempt++) {
        assertThat(door.standing()).isEqualTo(Standing.OPEN);
        assertThat(join("guess", guess)).isEqualTo(new Joined.Not("join.refused"));
      }
      assertThat(door.await()).isEqualTo(Standing.GUESSED);
      assertThat(join("one", text)).isInstanceOf(Joined.Not.class);
      assertThat(welcomed).hasValue(0);
      assertThat(place.resolve("guess")).doesNotExist();
    }
  }

  @Test
  void anotherCertificateThanTheOneOfTheCodeIsNotKept() throws Exception {
    try (PairingDoor door = door()) {
      InvitationText text = door.invitation().text();
      String other =
          ServerCertificates.fingerprint(ServerCertificate.issuedTo("pusat.example").rootPem());
      var forged = new InvitationText(HERE, text.port(), text.letters(), text.station(), other);
      assertThat(join("one", forged)).isEqualTo(new Joined.Not("join.certificate"));
      assertThat(place.resolve("one")).doesNotExist();
      assertThat(door.await()).isEqualTo(Standing.UNCONFIRMED);
    }
  }

  /// Somebody sits between the two laptops and changes one byte, to and fro, early and late.
  @ParameterizedTest
  @ValueSource(ints = {0, 5, 300, 1_000, 2_000, 2_500, 2_900, -3, -300})
  void aByteThatWasChangedOnTheWayLetsNobodyIn(int at) throws Exception {
    try (PairingDoor door = door();
        var between = new Between(door.invitation().text().port(), at)) {
      InvitationText text = door.invitation().text();
      var through =
          new InvitationText(
              HERE, between.port(), text.letters(), text.station(), text.fingerprint());
      assertThat(join("one", through)).isInstanceOf(Joined.Not.class);
      assertThat(place.resolve("one/balai.hub.baru")).doesNotExist();
      assertThat(door.standing()).isNotEqualTo(Standing.JOINED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "BALAI-GABUNG/1/10.0.0.1/99999/BCDFGHJK/pintu/",
        "BALAI-GABUNG/1/10.0.0.1/1/BCDAGHJK/pintu/",
        "BALAI-GABUNG/2/10.0.0.1/1/BCDFGHJK/pintu/",
        "BALAI-GABUNG/1/10.0.0.1/1/BCDFGHJK/Pintu 2/",
        "BALAI-GABUNG/1/a b/1/BCDFGHJK/pintu/",
        "HDR-BCDFGHJKNPRS"
      })
  void whatIsNoInvitationIsNotRead(String code) {
    assertThat(InvitationText.read(code)).isEmpty();
  }

  @Test
  void whatIsTypedWrongIsNotTaken() {
    assertThat(InvitationText.typed("10.0.0.1", "BCDF GHJ")).isEmpty();
    assertThat(InvitationText.typed("10.0.0.1:0", "BCDF GHJK")).isEmpty();
    assertThat(InvitationText.typed("", "BCDF GHJK")).isEmpty();
    assertThat(InvitationText.typed("10.0.0.1/x", "BCDF GHJK")).isEmpty();
    assertThat(InvitationText.typed("10.0.0.1:4718", "bcdf-ghjk"))
        .contains(new InvitationText("10.0.0.1", 4718, "BCDFGHJK", "", ""));
  }

  private PairingDoor door() throws IOException {
    return PairingDoor.begin(
        new PairingDoor.Place(HERE, "pintu_2", ServerCertificates.fingerprint(OFFICE.rootPem())),
        () -> {
          welcomed.incrementAndGet();
          return Optional.of(new Welcome("pintu_2", ADDRESS, OFFICE.rootPem()));
        },
        clock,
        random);
  }

  private Joined join(String laptop, InvitationText text) {
    return new LocalJoining(place.resolve(laptop), _ -> true, random).take(text);
  }

  /// Somebody in the middle.
  private static final class Between implements AutoCloseable {
    private final ServerSocket entrance;

    /// @param at the byte that is changed: of those that come from the hub, or from the door where
    ///   it is negative
    private Between(int hub, int at) throws IOException {
      this.entrance = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  Socket door = entrance.accept();
                  Socket there = new Socket(InetAddress.getLoopbackAddress(), hub);
                  Thread.ofVirtual().start(() -> carry(there, door, at));
                  carry(door, there, -at);
                } catch (IOException e) {
                  // It was taken away.
                }
              });
    }

    private int port() {
      return entrance.getLocalPort();
    }

    private static void carry(Socket from, Socket to, int changed) {
      try (from;
          to) {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        int number = 0;
        for (int one = in.read(); one >= 0; one = in.read()) {
          out.write(number == changed ? one ^ 1 : one);
          number++;
        }
      } catch (IOException e) {
        // One of them went away.
      }
    }

    @Override
    public void close() throws IOException {
      entrance.close();
    }
  }
}
