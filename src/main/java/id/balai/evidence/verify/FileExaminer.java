package id.balai.evidence.verify;

import id.balai.domain.badge.UnreadablePictureException;
import id.balai.domain.evidence.Examiner;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.PageLooks;
import id.balai.domain.evidence.PageSpot;
import id.balai.domain.evidence.PaperRecords;
import id.balai.domain.evidence.Report;
import id.balai.domain.evidence.TokenReader;
import id.balai.domain.evidence.TokenResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipException;

/// Tells by a file's first bytes what it is, and checks it.
public final class FileExaminer implements Examiner {

  private static final int MOST_BYTES = 256 << 20;
  private static final int MOST_TEXT = 8192;
  private static final int START = 8;

  /// What some editors put before a text in UTF-8.
  private static final String MARK = "\u00ef\u00bb\u00bf";

  private final TokenReader tokens;
  private final PictureCodes pictures;
  private final PageLooks looks;

  /// Reads what the codes in a picture say.
  @FunctionalInterface
  public interface PictureCodes {

    /// What they say, the first read first.
    ///
    /// @throws IOException when the file is no picture that can be read
    List<String> in(Path picture) throws IOException;
  }

  /// @param looks draws pages of papers
  public FileExaminer(TokenReader tokens, PictureCodes pictures, PageLooks looks) {
    this.tokens = tokens;
    this.pictures = pictures;
    this.looks = looks;
  }

  @Override
  public Report file(Path file, List<OfficeKey> trusted) {
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    try {
      if (Files.isDirectory(file)) {
        try (Bundle bundle = Bundle.ofFolder(file)) {
          return report(name, new ArchiveCheck(bundle, seals(trusted)).check());
        }
      }
      byte[] start = start(file);
      if (begins(start, 'P', 'K')) {
        return zip(file, name, trusted);
      }
      if (Files.size(file) > MOST_BYTES) {
        return report(name, List.of(Finding.broken(Code.TOO_LARGE, "")));
      }
      if (PdfSeals.isPdf(start)) {
        PdfSeals.Found found = seals(trusted).check(Files.readAllBytes(file), "");
        return new Report(name, found.findings(), Optional.empty(), found.additions());
      }
      if (begins(start, '{', '"', 'e', 'n', 't', 'r', 'i', '"')) {
        return report(name, ProofCheck.check(Files.readAllBytes(file), trusted));
      }
      return isPicture(start) ? picture(file, name, trusted) : written(file, name, trusted);
    } catch (UnreadablePictureException e) {
      return report(name, List.of(unread(e)));
    } catch (IOException | RuntimeException e) {
      return report(name, List.of(Finding.broken(Code.UNREADABLE, "")));
    }
  }

  private static Finding unread(UnreadablePictureException why) {
    Code code =
        switch (why.reason()) {
          case OTHER_KIND -> Code.PICTURE_KIND;
          case TOO_LARGE -> Code.PICTURE_LARGE;
        };
    return Finding.broken(code, "", why.detail());
  }

  @Override
  public PaperRecords records(Path archive) throws IOException {
    try (Bundle bundle =
        Files.isDirectory(archive) ? Bundle.ofFolder(archive) : Bundle.ofZip(archive)) {
      return ArchivedRecords.in(bundle);
    }
  }

  @Override
  public SortedMap<Integer, byte[]> pictures(Path file, Report report) throws IOException {
    List<PageSpot> spots = report.additions().stream().flatMap(one -> one.spot().stream()).toList();
    var pages = new TreeMap<Integer, byte[]>();
    if (!spots.isEmpty()) {
      byte[] pdf = Files.readAllBytes(file);
      for (PageSpot spot : spots) {
        if (!pages.containsKey(spot.page())) {
          pages.put(spot.page(), looks.marked(pdf, spot.page(), spots));
        }
      }
    }
    return pages;
  }

  private PdfSeals seals(List<OfficeKey> trusted) {
    return new PdfSeals(trusted, new AddedSignatures(looks));
  }

  @Override
  public Report text(String text, List<OfficeKey> trusted) {
    return switch (tokens.check(text.strip(), trusted)) {
      case TokenResult.Genuine genuine ->
          new Report(
              genuine.facts().code(),
              List.of(Finding.holds(Code.TOKEN_GENUINE, "", genuine.key().id())),
              Optional.of(genuine.facts()));
      case TokenResult.Forged forged -> failed(forged.claimed().code(), Code.TOKEN_FORGED);
      case TokenResult.UnknownKey unknown ->
          new Report(
              unknown.claimed().code(),
              List.of(Finding.broken(Code.KEY_UNKNOWN, "", unknown.keyId())),
              Optional.empty());
      case TokenResult.Damaged _ -> failed("", Code.TOKEN_DAMAGED);
      case TokenResult.NoToken _ -> failed("", Code.NO_TOKEN);
    };
  }

  private static Report failed(String subject, Code code) {
    return report(subject, List.of(Finding.broken(code, "")));
  }

  private Report zip(Path file, String name, List<OfficeKey> trusted) throws IOException {
    try (Bundle bundle = Bundle.ofZip(file)) {
      return report(name, new ArchiveCheck(bundle, seals(trusted)).check());
    } catch (ZipException e) {
      return report(name, List.of(Finding.broken(Code.UNREADABLE, "")));
    }
  }

  private Report picture(Path file, String name, List<OfficeKey> trusted) throws IOException {
    List<String> texts = pictures.in(file);
    if (texts.isEmpty()) {
      return report(name, List.of(Finding.broken(Code.NO_CODE, "")));
    }
    Report first = text(texts.getFirst(), trusted);
    for (String text : texts) {
      Report report = text(text, trusted);
      if (report.findings().getFirst().code() != Code.NO_TOKEN) {
        return new Report(name, report.findings(), report.facts());
      }
    }
    return new Report(name, first.findings(), first.facts());
  }

  private Report written(Path file, String name, List<OfficeKey> trusted) throws IOException {
    if (Files.size(file) > MOST_TEXT) {
      return report(name, List.of(Finding.broken(Code.UNREADABLE, "")));
    }
    String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    String bare = all.startsWith(MARK) ? all.substring(MARK.length()) : all;
    String first = bare.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    Report report = text(first, trusted);
    return new Report(name, report.findings(), report.facts());
  }

  private static boolean isPicture(byte[] start) {
    return begins(start, 0x89, 'P', 'N', 'G')
        || begins(start, 0xff, 0xd8)
        || begins(start, 'R', 'I', 'F', 'F')
        || (begins(start, 0, 0, 0) && start[4] == 'f' && start[5] == 't' && start[6] == 'y');
  }

  private static boolean begins(byte[] start, int... bytes) {
    if (start.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((start[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(START);
    }
  }

  private static Report report(String subject, List<Finding> findings) {
    return new Report(subject, findings, Optional.empty());
  }
}
