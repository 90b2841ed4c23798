package id.balai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Words on screens stand apart: "di komputer" and "dikomputer" mean different things.
@ExtendWith(ApplicationExtension.class)
final class WordSpacesTest {

  private static final Path STYLES = Path.of("src/main/resources/id/balai/ui");
  private static final Pattern FAMILY = Pattern.compile("-fx-font-family:\\s*\"([^\"]+)\"");

  /// Narrowest space of a word, in thousandths of the type's size.
  private static final int LEAST_SPACE = 250;

  /// Fewest columns without ink between two words, in pixels.
  private static final int LEAST_GAP = 3;

  private static final Color INK = Color.web("#5b6660");
  private static final Color PAPER = Color.web("#f6f4ef");

  private static final List<String> SENTENCES =
      List.of(
          "Semua data ada di komputer ini.",
          "Belum hadir dari 116 orang",
          "Di halaman Persiapan tertulis apa yang masih kurang",
          "Tekan \"Buka kios\" untuk memulai",
          "Kepala Desa Mukti Jaya, Kecamatan Rantau Pulung",
          "Tanda tangan tersimpan di dalam arsip",
          "Begitu kios dibuka, setiap kehadiran tampak di sini.",
          "Hj. Siti Nur'aini, S.Pd., M.M.",
          "Masih ada 7 orang yang belum menandatangani",
          "Lihat di layar utama atau di meja panitia",
          "The list was written to this folder",
          "Illuminated at will, all is still in line");

  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Medium", "SemiBold", "Bold", "ExtraBold"})
  void spacesAreWideInTheFontItself(String cut) throws IOException {
    try (InputStream in =
            getClass().getResourceAsStream("/assets/fonts/BalaiSans-" + cut + ".ttf");
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      for (int space : List.of(0x20, 0xA0)) {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(space);
        int width = font.getAdvanceWidth(glyph) * 1000 / font.getUnitsPerEm();
        assertThat(width).as("U+%04X", space).isGreaterThanOrEqualTo(LEAST_SPACE);
      }
      for (int sign : List.of(0x2BB, 0x2BC, 0x2BE, 0x2BF, 0x2011, 0x202F)) {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(sign);
        assertThat(glyph).as("U+%04X is drawn", sign).isPositive();
      }
    }
  }

  @Test
  void everyFaceThatAStyleNamesIsLoaded(FxRobot robot) throws IOException {
    var named = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(STYLES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".css")).toList()) {
        FAMILY.matcher(Files.readString(file)).results().forEach(one -> named.add(one.group(1)));
      }
    }
    assertThat(named).contains("Balai Sans");
    robot.interact(() -> Theme.dress(new Scene(new StackPane())));
    for (String name : named) {
      Font font = Font.font(name, 14);
      assertThat(List.of(font.getFamily(), font.getName())).as(name).contains(name);
    }
  }

  @ParameterizedTest
  @CsvSource({"12", "13", "14", "15", "17", "18"})
  void everyGapBetweenWordsIsSeen(int size, FxRobot robot) {
    var narrow = new ArrayList<String>();
    robot.interact(
        () -> {
          Theme.dress(new Scene(new StackPane()));
          for (String face : List.of("Regular", "Medium", "SemiBold", "Bold")) {
            Font font = Font.font("Balai Sans " + face, size);
            assertThat(font.getName()).isEqualTo("Balai Sans " + face);
            SENTENCES.forEach(sentence -> narrow.addAll(narrowGaps(sentence, font)));
          }
        });
    assertThat(narrow).isEmpty();
  }

  private static List<String> narrowGaps(String sentence, Font font) {
    var text = new Text(sentence);
    text.setFont(font);
    text.setFill(INK);
    new Scene(new StackPane(text));
    var how = new SnapshotParameters();
    how.setFill(PAPER);
    Image picture = text.snapshot(how, null);
    double left = text.getLayoutBounds().getMinX();
    var narrow = new ArrayList<String>();
    for (int at = sentence.indexOf(' '); at >= 0; at = sentence.indexOf(' ', at + 1)) {
      double middle = (width(sentence, at, font) + width(sentence, at + 1, font)) / 2 - left;
      int gap = gap(picture, (int) Math.round(middle));
      if (gap < LEAST_GAP) {
        narrow.add(font.getName() + " " + font.getSize() + ": " + gap + " px in " + sentence);
      }
    }
    return narrow;
  }

  /// Where the letter with this index begins, in pixels.
  private static double width(String sentence, int letters, Font font) {
    var begin = new Text(sentence.substring(0, letters) + ".");
    begin.setFont(font);
    var dot = new Text(".");
    dot.setFont(font);
    return begin.getLayoutBounds().getWidth() - dot.getLayoutBounds().getWidth();
  }

  /// How many columns around this one hold no ink.
  private static int gap(Image picture, int middle) {
    int from = middle;
    int to = middle;
    while (from > 0 && isEmpty(picture, from - 1)) {
      from--;
    }
    while (to < picture.getWidth() - 1 && isEmpty(picture, to + 1)) {
      to++;
    }
    return isEmpty(picture, middle) ? to - from + 1 : 0;
  }

  private static boolean isEmpty(Image picture, int column) {
    PixelReader pixels = picture.getPixelReader();
    for (int y = 0; y < picture.getHeight(); y++) {
      if (pixels.getColor(column, y).getBrightness() < 0.75) {
        return false;
      }
    }
    return true;
  }
}
