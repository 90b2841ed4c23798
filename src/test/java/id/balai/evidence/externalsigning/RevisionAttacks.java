package id.balai.evidence.externalsigning;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Tricks with the written form of a file: tables that lead elsewhere, words twice, revisions that
/// hide what the ones before them said.
final class RevisionAttacks {

  private static final String OTHER =
      "<</Length 33>>\nstream\nq 1 g 0 0 600 400 re f Q BT ET   \nendstream";

  private RevisionAttacks() {}

  static List<Attack> all() {
    return List.of(
        behind("a page with its content twice", RevisionAttacks::twice),
        behind("a page with its content twice, once in digits", RevisionAttacks::twiceInDigits),
        behind("an object that no table lists", f -> new RawRevision(f).hidden(8000, OTHER).end()),
        behind(
            "an object that stands twice",
            f -> new RawRevision(f).hidden(8000, OTHER).object(8000, "<<>>").end()),
        behind(
            "a table that leads into the sealed part",
            f -> new RawRevision(f).listed(8000, 20).end()),
        behind("an object taken away", f -> new RawRevision(f).freed(8000).end()),
        behind(
            "a second table beside the first",
            f -> new RawRevision(f).trailer("/XRefStm " + RawRevision.last(f)).end()),
        behind(
            "a trailer that skips nothing but says so twice",
            f -> new RawRevision(f).trailer("/Prev " + RawRevision.last(f)).end()),
        behind(
            "a trailer with another root after the first",
            f ->
                new RawRevision(f)
                    .object(8000, RawRevision.text(f, RawRevision.catalogue(f)))
                    .trailer("/Root 8000 0 R")
                    .end()),
        behind("words between objects", f -> new RawRevision(f).raw("startxref 0 ").end()),
        behind(
            "an object in a remark",
            f -> new RawRevision(f).raw("% 3 0 obj <</Type/Page>> endobj\n").end()),
        behind(
            "a hundred blanks and a new head",
            f -> new RawRevision(f).raw("\n%PDF-1.4\n9 9 9\n").end()),
        behind(
            "a stream that is longer than it says",
            f ->
                new RawRevision(f)
                    .object(
                        8000, "<</Length 2>>\nstream\nendstream endobj\n3 0 obj <<>>\nendstream")
                    .end()),
        behind("a packed object", f -> new RawRevision(f).object(8000, packed()).end()),
        new Attack("garbage behind the last signature", RevisionAttacks::garbage),
        new Attack("an unsigned revision behind the last signature", RevisionAttacks::tail),
        new Attack("hidden behind the last signature", RevisionAttacks::replacedBehind),
        new Attack("shown to the signer, and taken out again", RevisionAttacks::shownAndHidden),
        new Attack("a signature for the sealed part only", RevisionAttacks::gap),
        new Attack("a signature that another's was copied into", RevisionAttacks::copied));
  }

  /// Something that is done to a file before it is signed.
  private interface Write {
    byte[] to(byte[] file) throws Exception;
  }

  /// The stranger's signature is whole and covers the trick.
  private static Attack behind(String name, Write write) {
    return new Attack(name, (paper, stranger) -> stranger.signAfter(write.to(paper), _ -> {}));
  }

  private static byte[] twice(byte[] file) throws Exception {
    return page(file, "/Contents 8000 0 R");
  }

  private static byte[] twiceInDigits(byte[] file) throws Exception {
    return page(file, "/#43ontents 8000 0 R");
  }

  /// Programs differ in which of two equal keys counts.
  private static byte[] page(byte[] file, String first) throws Exception {
    int page = RawRevision.page(file);
    String text = RawRevision.text(file, page);
    return new RawRevision(file)
        .object(8000, OTHER)
        .object(page, text.replaceFirst("<<", "<<" + first))
        .end();
  }

  private static String packed() {
    String inner = "8001 0 <<>>";
    return "<</Type/ObjStm/N 1/First 7/Length "
        + inner.length()
        + ">>\nstream\n"
        + inner
        + "\nendstream";
  }

  private static byte[] garbage(byte[] paper, OutsideService stranger) throws Exception {
    byte[] signed = stranger.sign(paper, Optional.empty());
    byte[] more = "\n% selamat\n 9 0 obj << >> endobj".getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(signed, signed.length + more.length);
    System.arraycopy(more, 0, all, signed.length, more.length);
    return all;
  }

  private static byte[] tail(byte[] paper, OutsideService stranger) throws Exception {
    byte[] signed = stranger.sign(paper, Optional.empty());
    return new RawRevision(signed).object(8000, "<<>>").end();
  }

  private static byte[] replacedBehind(byte[] paper, OutsideService stranger) throws Exception {
    return page(stranger.sign(paper, Optional.empty()), "");
  }

  /// The signer sees other words than whoever reads the file later.
  private static byte[] shownAndHidden(byte[] paper, OutsideService stranger) throws Exception {
    int page = RawRevision.page(paper);
    String text = RawRevision.text(paper, page);
    byte[] shown =
        new RawRevision(paper)
            .object(8000, OTHER)
            .object(page, text.replaceFirst("/Contents \\d+ 0 R", "/Contents 8000 0 R"))
            .end();
    byte[] signed = stranger.signAfter(shown, _ -> {});
    String now =
        RawRevision.text(
            new String(signed, StandardCharsets.ISO_8859_1)
                .substring(shown.length)
                .getBytes(StandardCharsets.ISO_8859_1),
            page);
    String content = text.replaceFirst("(?s).*(/Contents \\d+ 0 R).*", "$1");
    byte[] hidden =
        new RawRevision(signed).object(page, now.replaceFirst("/Contents \\d+ 0 R", content)).end();
    return new OutsideService("Orang Kedua").signAfter(hidden, _ -> {});
  }

  /// The numbers of the signature say that it covers the sealed part alone.
  private static byte[] gap(byte[] paper, OutsideService stranger) throws Exception {
    byte[] signed = stranger.signAfter(paper, _ -> {});
    String text = new String(signed, StandardCharsets.ISO_8859_1);
    int at = text.lastIndexOf("/ByteRange [");
    int end = text.indexOf(']', at);
    String first =
        text.substring(
            text.indexOf("/ByteRange ["), text.indexOf(']', text.indexOf("/ByteRange [")));
    String same = (first + " ".repeat(100)).substring(0, end - at);
    return (text.substring(0, at) + same + text.substring(end))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /// The signature of another file, put where this one's was.
  private static byte[] copied(byte[] paper, OutsideService stranger) throws Exception {
    byte[] other = stranger.signAfter(paper, _ -> {});
    byte[] signed = stranger.signAfter(paper, d -> d.getDocumentInformation());
    String from = new String(other, StandardCharsets.ISO_8859_1);
    String to = new String(signed, StandardCharsets.ISO_8859_1);
    int begin = from.lastIndexOf("/Contents <") + "/Contents <".length();
    String digits = from.substring(begin, from.indexOf('>', begin));
    int place = to.lastIndexOf("/Contents <") + "/Contents <".length();
    int changed = to.indexOf("/M (D:", paper.length);
    String mixed = to.substring(0, place) + digits + to.substring(place + digits.length());
    byte[] bytes = mixed.getBytes(StandardCharsets.ISO_8859_1);
    bytes[Math.max(changed, paper.length + 12)] ^= 1;
    return bytes;
  }
}
