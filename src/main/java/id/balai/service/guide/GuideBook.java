package id.balai.service.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The guide in one language: the chapters of `docs/guide`, which lie in the program, so that they
/// are there without a network.
public final class GuideBook {

  private static final String PLACE = "/guide/";

  /// One for each chapter, in their order.
  private final List<Page> pages;

  private GuideBook(List<Page> pages) {
    this.pages = pages;
  }

  /// The guide in this language; Indonesian where it has no other.
  public static GuideBook in(Locale language) {
    String folder = language.getLanguage().equals("en") ? "en/" : "id/";
    return new GuideBook(
        Arrays.stream(GuideChapter.values()).map(chapter -> Page.read(folder, chapter)).toList());
  }

  /// All chapters in their order.
  public List<Page> pages() {
    return pages;
  }

  /// One chapter.
  public Page page(GuideChapter chapter) {
    return pages.stream().filter(page -> page.chapter() == chapter).findFirst().orElseThrow();
  }

  /// The chapters in which every one of some words stands, in whatever case, each with the first
  /// line that holds one of them. No words find all chapters.
  public List<Hit> find(String words) {
    List<String> wanted =
        Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return pages().stream().flatMap(page -> page.hit(wanted).stream()).toList();
  }

  /// A picture of the guide.
  ///
  /// @param path as it stands in the text; only the name of the file counts
  /// @return where it lies; empty where there is none of that name
  public static Optional<URL> picture(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return Optional.ofNullable(GuideBook.class.getResource(PLACE + "pictures/" + name));
  }

  /// A chapter as it is written.
  ///
  /// @param title its first line, without the sign before it
  /// @param text the whole of it in Markdown, with its title
  public record Page(GuideChapter chapter, String title, String text) {

    private static Page read(String folder, GuideChapter chapter) {
      String path = PLACE + folder + chapter.file();
      try (InputStream in = GuideBook.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException("the program lacks " + path);
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return new Page(chapter, text.lines().findFirst().orElse("").substring(2), text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /// The chapter without its pictures, for a terminal.
    public String plain() {
      return lines().map(Page::bare).collect(Collectors.joining("\n")).strip() + "\n";
    }

    private java.util.stream.Stream<String> lines() {
      return text.lines().filter(line -> !line.startsWith("!["));
    }

    private Optional<Hit> hit(List<String> words) {
      String whole = text.toLowerCase(Locale.ROOT);
      if (!words.stream().allMatch(whole::contains)) {
        return Optional.empty();
      }
      String line =
          lines()
              .skip(1)
              .filter(one -> words.stream().anyMatch(one.toLowerCase(Locale.ROOT)::contains))
              .findFirst()
              .map(Page::bare)
              .orElse("");
      return Optional.of(new Hit(this, line));
    }

    private static String bare(String line) {
      return line.replace("**", "").replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
    }
  }

  /// A chapter that was found.
  ///
  /// @param line the first line that holds one of the words; empty where none was asked for or it
  ///   stands in the title alone
  public record Hit(Page page, String line) {}
}
