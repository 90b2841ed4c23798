package id.balai.evidence.externalsigning;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.domain.evidence.SigningPlace;
import id.balai.domain.evidence.Verdict;
import id.balai.evidence.forgery.SmallArchive;
import id.balai.evidence.key.LocalStamps;
import id.balai.service.externalsigning.ReturnResult;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Somebody makes a reader see other words than the office has paper, and signs that with a
/// certificate of his own. Whoever signs where that is allowed is named and shown.
final class ForgedSignaturesTest {

  private static final int ROUNDS = Integer.getInteger("balai.forgeries", 24);

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init") // before every test
  private static PaperAway away;

  @SuppressWarnings("NullAway.Init") // before every test
  private static OutsideService stranger;

  @BeforeAll
  static void send() throws Exception {
    away = new PaperAway(folder);
    stranger = new OutsideService("Orang Tak Dikenal");
  }

  @AfterAll
  static void close() {
    away.close();
  }

  static List<Attack> attacks() {
    return Attack.all();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void whatAReaderWouldSeeDifferentlyIsNeverCalledGenuine(Attack attack) throws Exception {
    byte[] forged = attack.deed().on(away.certificate(), stranger);
    assertThat(away.take(forged)).isNotInstanceOf(ReturnResult.Kept.class);
    Report report = away.check(forged);
    assertThat(report.verdict())
        .as(report.findings().toString())
        .isIn(Verdict.CHANGED, Verdict.UNCERTAIN);
  }

  @Test
  void aStrangersSignatureInItsPlaceIsNamedAndShown() throws Exception {
    byte[] paper = away.certificate();
    SigningPlace place = PaperAway.places(paper).getFirst();
    byte[] signed = stranger.sign(paper, Optional.of(place));
    Report report = away.check(signed);
    assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.HOLDS_WITH_ADDITIONS);
    assertThat(report.holds()).isFalse();
    assertThat(report.additions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.name()).isEqualTo("Orang Tak Dikenal");
              assertThat(one.spot().orElseThrow().page()).isEqualTo(1);
            });
    byte[] picture = away.pictures(signed).get(1);
    assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isGreaterThan(800);
    Files.createDirectories(Path.of("target/screenshots"));
    Files.write(Path.of("target/screenshots/tanda-tangan-tambahan.png"), picture);
  }

  @Test
  void whoSignsWhereThatIsAllowedMayDoSoInManyWays() throws Exception {
    byte[] paper = away.certificate();
    List<SigningPlace> places = PaperAway.places(paper);
    var right = new ArrayList<byte[]>();
    right.add(stranger.sign(paper, Optional.empty()));
    right.add(stranger.signAfter(paper, _ -> {}));
    right.add(stranger.signIn(paper, places.getFirst(), (_, _) -> {}));
    byte[] all = paper;
    for (SigningPlace place : places) {
      all = stranger.signIn(all, place, (_, _) -> {});
    }
    right.add(all);
    byte[] unused = new RawRevision(paper).object(8000, "<</Unused true>>").end();
    right.add(stranger.signAfter(unused, _ -> {}));
    try (var stamps = new LocalStamps(SmallArchive.NOW)) {
      right.add(stranger.stamp(all, stamps, true));
    }
    for (byte[] one : right) {
      Report report = away.check(one);
      assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.HOLDS_WITH_ADDITIONS);
      assertThat(report.findings()).extracting(Finding::code).contains(Finding.Code.SEAL_GOOD);
    }
  }

  @Test
  void aPaperThatKeepsNoPlaceMayNotBeSigned() throws Exception {
    byte[] paper = away.withoutPlaces();
    assertThat(away.check(paper).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(away.check(stranger.sign(paper, Optional.empty())).verdict())
        .isEqualTo(Verdict.CHANGED);
  }

  /// As many as `-Dbalai.forgeries` says: signatures at places drawn by lot, of which it is known
  /// whether they lie inside, and single changes anywhere in the document.
  @Test
  void seededForgeriesAreAllFound() throws Exception {
    var lot = new ForgeryLot(away, stranger);
    for (int seed = 0; seed < ROUNDS; seed++) {
      ForgeryLot.Forgery forgery = lot.draw(seed);
      Report report = away.check(forgery.file());
      assertThat(report.verdict() == Verdict.HOLDS_WITH_ADDITIONS)
          .as("seed %d: %s %s", seed, forgery.what(), report.findings())
          .isEqualTo(forgery.isRight());
      assertThat(report.verdict()).isNotEqualTo(Verdict.HOLDS);
    }
  }
}
