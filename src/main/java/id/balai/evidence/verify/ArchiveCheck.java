package id.balai.evidence.verify;

import id.balai.base.Sha256;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.evidence.OfficeKey;
import id.balai.evidence.archive.ArchiveFiles;
import id.balai.evidence.archive.SealReading;
import id.balai.evidence.key.PublicKeyFile;
import id.balai.evidence.log.LogCheck;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Checks an archive from its signature down: seal, pages, manifest, content, log, papers.
final class ArchiveCheck {

  private static final int MOST_MANIFEST = 64 << 20;
  private static final int MOST_SEAL = 1 << 20;
  private static final int MOST_PAPER = 64 << 20;
  private static final int LONGEST_ENTRY = 8 << 20;
  private static final int MOST_FINDINGS = 50;
  private static final int MOST_NAMES = 5;

  private final Bundle bundle;
  private final PdfSeals seals;
  private final List<OfficeKey> trusted;
  private final List<Finding> findings = new ArrayList<>();

  /// @param seals checks papers, by the keys that are trusted
  ArchiveCheck(Bundle bundle, PdfSeals seals) {
    this.bundle = bundle;
    this.seals = seals;
    this.trusted = seals.trusted();
  }

  List<Finding> check() {
    bundle.badNames().forEach(name -> broken(Code.BAD_NAME, name));
    if (!bundle.has(ArchiveFiles.BAGIT) && !bundle.has(ArchiveFiles.SEAL)) {
      return List.of(Finding.broken(Code.NO_ARCHIVE, ""));
    }
    Optional<SealReading> seal = seal();
    seal.ifPresent(this::pages);
    Set<String> content = content();
    List<OfficeKey> keys = keys(seal);
    papers(keys, log(seal, keys, content));
    var told = new ArrayList<>(findings.subList(0, Math.min(findings.size(), MOST_FINDINGS)));
    notPart().ifPresent(told::add);
    return told;
  }

  /// What a computer left behind changes nothing; it is named, so that nobody wonders.
  private Optional<Finding> notPart() {
    List<String> left = bundle.leftovers();
    String some = left.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(Finding.note(Code.NOT_PART, "", left.size(), some));
  }

  private Optional<SealReading> seal() {
    Optional<SealReading> seal = read(ArchiveFiles.SEAL, MOST_SEAL).flatMap(SealReading::of);
    if (seal.isEmpty() || !seal.get().holds()) {
      broken(Code.ARCHIVE_SEAL_BROKEN, ArchiveFiles.SEAL);
      return seal;
    }
    OfficeKey key = seal.get().key();
    findings.add(Finding.holds(Code.ARCHIVE_SEAL_GOOD, ArchiveFiles.SEAL, key.id()));
    boolean isKnown = trusted.stream().anyMatch(k -> k.publicKey().equals(key.publicKey()));
    if (isKnown) {
      findings.add(Finding.holds(Code.KEY_KNOWN, "", key.fingerprint()));
    } else {
      findings.add(Finding.unknown(Code.KEY_UNKNOWN, "", key.fingerprint()));
    }
    if (!seal.get().isClosed()) {
      findings.add(Finding.note(Code.NOT_CLOSED, ""));
    }
    return seal;
  }

  /// What lies beside the content must be what the seal names, and its manifest must follow from
  /// it.
  private void pages(SealReading seal) {
    Map<String, String> expected = new TreeMap<>(seal.files());
    for (String name : bundle.names()) {
      if (name.indexOf('/') >= 0 && !name.startsWith("data/")) {
        broken(Code.FILE_EXTRA, name);
      } else if (name.indexOf('/') < 0
          && !name.equals(ArchiveFiles.SEAL)
          && !name.equals(ArchiveFiles.TAG_MANIFEST)) {
        compare(name, expected.remove(name));
      }
    }
    expected.keySet().forEach(name -> broken(Code.FILE_MISSING, name));
    var tags = new TreeMap<>(seal.files());
    digest(ArchiveFiles.SEAL).ifPresent(digest -> tags.put(ArchiveFiles.SEAL, digest));
    byte[] right = SealReading.tagManifest(tags).getBytes(StandardCharsets.UTF_8);
    if (!Optional.of(Sha256.hex(right)).equals(digest(ArchiveFiles.TAG_MANIFEST))) {
      broken(Code.MANIFEST_BROKEN, ArchiveFiles.TAG_MANIFEST);
    }
  }

  /// Digests of the content that the manifest names.
  private Set<String> content() {
    Optional<byte[]> bytes = read(ArchiveFiles.MANIFEST, MOST_MANIFEST);
    if (bytes.isEmpty()) {
      broken(Code.MANIFEST_BROKEN, ArchiveFiles.MANIFEST);
      return Set.of();
    }
    int before = findings.size();
    Map<String, String> manifest = manifest(new String(bytes.get(), StandardCharsets.UTF_8));
    Set<String> digests = Set.copyOf(manifest.values());
    for (String name : bundle.names()) {
      if (name.startsWith("data/")) {
        compare(name, manifest.remove(name));
      }
    }
    manifest.keySet().forEach(name -> broken(Code.FILE_MISSING, name));
    if (findings.size() == before) {
      findings.add(Finding.holds(Code.FILES_WHOLE, ArchiveFiles.MANIFEST, bundle.names().size()));
    }
    return digests;
  }

  private Map<String, String> manifest(String text) {
    var files = new TreeMap<String, String>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      boolean isRight = line.matches("[0-9a-f]{64}  data/.+");
      if (!isRight || files.put(line.substring(66), line.substring(0, 64)) != null) {
        broken(Code.MANIFEST_BROKEN, ArchiveFiles.MANIFEST + ":" + number);
      }
    }
    return files;
  }

  private void compare(String name, @org.jspecify.annotations.Nullable String expected) {
    if (expected == null) {
      broken(Code.FILE_EXTRA, name);
    } else if (!digest(name).equals(Optional.of(expected))) {
      broken(Code.FILE_CHANGED, name);
    }
  }

  /// Checks the log, and tells the digests of the papers that came back to the office signed.
  private Set<String> log(Optional<SealReading> seal, List<OfficeKey> keys, Set<String> content) {
    var log = new LogCheck(ArchiveFiles.LOG);
    try {
      lines(ArchiveFiles.LOG, (line, _) -> log.take(line));
      if (bundle.has(ArchiveFiles.PERSONAL)) {
        lines(
            ArchiveFiles.PERSONAL,
            (line, number) -> log.takePersonal(line, number, ArchiveFiles.PERSONAL));
      }
    } catch (IOException e) {
      broken(Code.ENTRY_BROKEN, ArchiveFiles.LOG);
      return Set.of();
    }
    findings.addAll(log.findings());
    if (seal.isPresent()
        && (seal.get().entries() != log.tree().size()
            || !seal.get().root().equals(HexFormat.of().formatHex(log.tree().root())))) {
      broken(Code.ROOT_BROKEN, ArchiveFiles.LOG, seal.get().entries(), log.tree().size());
    }
    findings.addAll(LoggedThings.heads(log, keys));
    findings.addAll(LoggedThings.returned(log, content));
    return log.returned().stream().map(LogCheck.Returned::hash).collect(Collectors.toSet());
  }

  /// Takes a line.
  private interface LineReader {
    void take(String line, int number);
  }

  private void lines(String name, LineReader reader) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (var in = new BufferedReader(new InputStreamReader(bundle.open(name), decoder), 1 << 16)) {
      int number = 0;
      var line = new StringBuilder();
      for (int c = in.read(); c >= 0; c = in.read()) {
        if (c == '\n') {
          number++;
          reader.take(line.toString(), number);
          line.setLength(0);
        } else {
          line.append((char) c);
        }
        if (line.length() > LONGEST_ENTRY) {
          throw new IOException("no entry is that long");
        }
      }
      if (!line.isEmpty()) {
        throw new IOException("the last line has no end");
      }
    } catch (CharacterCodingException e) {
      throw new IOException("not UTF-8", e);
    }
  }

  /// The papers' own seals; a paper that was changed and put into the manifest again shows here.
  ///
  /// @param returned digests of papers that the office has taken back from who signed them
  private void papers(List<OfficeKey> sealers, Set<String> returned) {
    var check = new PdfSeals(sealers, seals.copies());
    int good = 0;
    Set<Finding> bad = new HashSet<>();
    for (String name : bundle.names()) {
      if (name.startsWith("data/") && name.endsWith(".pdf")) {
        Optional<byte[]> pdf = read(name, MOST_PAPER);
        List<Finding> found =
            pdf.isPresent()
                ? check.check(pdf.get(), name).findings()
                : List.of(Finding.broken(Code.UNREADABLE, name));
        boolean isRecorded = pdf.map(Sha256::hex).filter(returned::contains).isPresent();
        List<Finding> odd = found.stream().filter(one -> isOdd(one, isRecorded)).toList();
        odd.stream().filter(bad::add).forEach(findings::add);
        good += odd.isEmpty() ? 1 : 0;
      }
    }
    if (good > 0) {
      findings.add(Finding.holds(Code.PAPERS_SEALED, "", good));
    }
  }

  /// Whether it says something that does not hold, or that the office has not written down.
  private static boolean isOdd(Finding finding, boolean isRecorded) {
    return switch (finding.state()) {
      case BROKEN -> true;
      case ADDED -> !isRecorded;
      case HOLDS, NOTE, UNKNOWN -> false;
    };
  }

  /// Whose seals on papers and signatures in the log count: trusted ones, and those for which the
  /// archive's own key vouches.
  private List<OfficeKey> keys(Optional<SealReading> seal) {
    var sealers = new ArrayList<>(trusted);
    seal.filter(SealReading::holds).map(SealReading::key).ifPresent(sealers::add);
    read(ArchiveFiles.KEYS, MOST_SEAL)
        .ifPresent(
            bytes -> {
              try {
                sealers.addAll(PublicKeyFile.parse(new String(bytes, StandardCharsets.UTF_8)));
              } catch (IOException e) {
                broken(Code.UNREADABLE, ArchiveFiles.KEYS);
              }
            });
    return sealers;
  }

  private Optional<String> digest(String name) {
    try (InputStream in = bundle.open(name)) {
      return Optional.of(Sha256.hex(in));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> read(String name, int most) {
    try {
      return Optional.of(bundle.bytes(name, most));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void broken(Code code, String place, Object... details) {
    findings.add(Finding.broken(code, place, details));
  }
}
