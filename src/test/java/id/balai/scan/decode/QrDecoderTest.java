package id.balai.scan.decode;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.BadgeCode;
import id.balai.scan.DrawnFrame;
import id.balai.scan.Luma;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class QrDecoderTest {
  private final QrDecoder decoder = new QrDecoder(() -> 0);
  private final Random random = new Random(7);

  @Test
  void codeHeldStraightIsReadByTheQuickPass() {
    String text = BadgeCode.draw(random).text();
    Luma frame = page().code(text, 500, 200, 800, 200, 800, 500, 500, 500).luma();
    assertThat(decoder.decodeLive(frame)).containsExactly(text);
  }

  @Test
  void allCodesOfAFrameAreReported() {
    String left = BadgeCode.draw(random).text();
    String right = BadgeCode.draw(random).text();
    Luma frame =
        page()
            .code(left, 150, 200, 400, 210, 390, 460, 140, 450)
            .code(right, 750, 250, 1000, 230, 1020, 480, 770, 500)
            .luma();
    assertThat(decoder.decodeLive(frame)).containsExactlyInAnyOrder(left, right);
    assertThat(decoder.decodeThorough(frame)).containsExactlyInAnyOrder(left, right);
  }

  @Test
  void codeOnATelephoneInDarkModeIsRead() {
    String text = BadgeCode.draw(random).text();
    Luma frame =
        new DrawnFrame(1280, 720, 20)
            .shadedCode(text, 0, 230, 25, 500, 200, 800, 200, 800, 500, 500, 500)
            .luma();
    assertThat(decoder.decodeThorough(frame)).containsExactly(text);
  }

  @Test
  void emptyAndTinyFramesGiveNothing() {
    assertThat(decoder.decodeThorough(page().noise(20, 3).luma())).isEmpty();
    assertThat(decoder.decodeThorough(new Luma(new byte[1], 1, 1))).isEmpty();
    assertThat(decoder.decodeLive(new Luma(new byte[12], 4, 3))).isEmpty();
  }

  @Test
  void slowMachineGivesEveryPassItsTurnOnLaterFrames() {
    long[] now = {0};
    var hurried = new QrDecoder(() -> now[0] += 30_000_000);
    String text = BadgeCode.draw(random).text();
    Luma dark =
        new DrawnFrame(1280, 720, 20)
            .shadedCode(text, 0, 230, 25, 500, 200, 800, 200, 800, 500, 500, 500)
            .luma();
    assertThat(hurried.decodeLive(dark)).isEmpty();
    var read = java.util.stream.Stream.generate(() -> hurried.decodeLive(dark)).limit(12).toList();
    assertThat(read).contains(java.util.List.of(text));
  }

  @Test
  void warmUpReadsItsOwnCodeAndLeavesNothingBehind() {
    decoder.warmUp();
    assertThat(decoder.decodeThorough(page().luma())).isEmpty();
  }

  @Test
  void codeAtTheFarEndOfADimHallIsReadThroughNoise() {
    String text = BadgeCode.draw(random).text();
    Luma frame =
        new DrawnFrame(1280, 720, 60)
            .shadedCode(text, 2, 30, 62, 480, 180, 800, 200, 790, 520, 470, 500)
            .noise(14, 11)
            .luma();
    assertThat(decoder.decodeThorough(frame)).containsExactly(text);
  }

  @Test
  void codeWithAFinderUnderAThumbIsRead() {
    String text = BadgeCode.draw(random).text();
    Luma frame =
        page()
            .code(text, 480, 180, 800, 200, 790, 520, 470, 500)
            .disc(500, 480, 50, 120)
            .blur(1)
            .luma();
    assertThat(decoder.decodeLive(frame)).containsExactly(text);
  }

  @Test
  void codeWithAFingerAcrossItsMiddleIsRead() {
    String text = BadgeCode.draw(random).text();
    DrawnFrame held =
        new DrawnFrame(1280, 720, 90).code(text, 500, 150, 900, 150, 900, 550, 500, 550);
    // Skin is as bright as neither ink nor paper.
    for (int x = 740; x < 960; x += 10) {
      held.disc(x, 385, 60, 128);
    }
    assertThat(decoder.decodeThorough(held.blur(1).noise(2, 17).luma())).containsExactly(text);
  }

  @Test
  void codeHeldAslantIsRead() {
    String text = BadgeCode.draw(random).text();
    Luma frame =
        page().code(text, 500, 150, 640, 230, 640, 430, 500, 560).blur(1).noise(3, 5).luma();
    assertThat(decoder.decodeLive(frame)).containsExactly(text);
  }

  @Test
  void mirroredPreviewIsRead() {
    String text = BadgeCode.draw(random).text();
    Luma frame = page().code(text, 800, 200, 500, 200, 500, 500, 800, 500).luma();
    assertThat(decoder.decodeLive(frame)).containsExactly(text);
  }

  private static DrawnFrame page() {
    return new DrawnFrame(1280, 720, 150);
  }
}
