package id.balai.evidence.externalsigning;

import id.balai.domain.evidence.SigningPlace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Draws signed files by lot, and knows of each whether it may be so.
final class ForgeryLot {

  /// Says nothing to a reader, or is written anew by whoever saves.
  private static final Set<COSName> QUIET =
      Set.of(
          COSName.LENGTH,
          COSName.SIG_FLAGS,
          COSName.VERSION,
          COSName.getPDFName("ParentTreeNextKey"),
          COSName.PARENT);

  private final PaperAway away;
  private final OutsideService stranger;

  ForgeryLot(PaperAway away, OutsideService stranger) {
    this.away = away;
    this.stranger = stranger;
  }

  /// @param isRight whether it is signed where that is allowed, and nothing else was done
  @SuppressWarnings("ArrayRecordComponent")
  record Forgery(byte[] file, boolean isRight, String what) {}

  Forgery draw(long seed) throws Exception {
    var random = new Random(seed);
    byte[] paper = random.nextInt(4) == 0 ? away.list() : away.certificate();
    return switch (random.nextInt(3)) {
      case 0 -> placed(paper, random);
      case 1 -> changed(paper, random);
      default -> changedAndPlaced(paper, random);
    };
  }

  /// A signature somewhere on the paper.
  private Forgery placed(byte[] paper, Random random) throws Exception {
    List<SigningPlace> places = PaperAway.places(paper);
    SigningPlace place = places.get(random.nextInt(places.size()));
    boolean isInside = random.nextBoolean();
    float wide = 20 + random.nextFloat() * (place.width() - 22);
    float high = 10 + random.nextFloat() * (place.height() - 12);
    float left = place.left() + 1 + random.nextFloat() * (place.width() - wide - 2);
    float bottom = place.bottom() + 1 + random.nextFloat() * (place.height() - high - 2);
    if (!isInside) {
      float away = place.height() + 2 + random.nextFloat() * 200;
      bottom += random.nextBoolean() ? away : -away;
    }
    var spot =
        new SigningPlace(place.page(), left, bottom, wide, high, "#", place.official(), true);
    byte[] file = stranger.signIn(paper, spot, (_, _) -> {});
    return new Forgery(file, isInside, "signature at " + left + " " + bottom);
  }

  private Forgery changed(byte[] paper, Random random) throws Exception {
    String[] what = {""};
    byte[] file =
        stranger.signAfter(paper, document -> what[0] = change(document, random, List.of()));
    return new Forgery(file, false, what[0]);
  }

  private Forgery changedAndPlaced(byte[] paper, Random random) throws Exception {
    String[] what = {""};
    SigningPlace place = PaperAway.places(paper).getFirst();
    byte[] file =
        stranger.signIn(
            paper,
            place,
            (document, widget) -> {
              // The signer may write what he likes about himself.
              COSDictionary picture = widget.getCOSDictionary(COSName.AP);
              what[0] =
                  change(
                      document,
                      random,
                      List.of(
                          widget,
                          picture,
                          picture.getDictionaryObject(COSName.N),
                          widget.getDictionaryObject(COSName.V)));
            });
    return new Forgery(file, false, what[0]);
  }

  /// One value somewhere below the catalogue becomes another.
  private static String change(PDDocument document, Random random, List<COSBase> own)
      throws Exception {
    List<Place> places = places(document, own);
    Place place = places.get(random.nextInt(places.size()));
    COSDictionary owner = place.owner();
    COSBase value = owner.getDictionaryObject(place.key());
    owner.setNeedToBeUpdated(true);
    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    place.above().forEach(one -> one.setNeedToBeUpdated(true));
    if (random.nextInt(4) == 0 && owner instanceof COSStream stream) {
      byte[] bytes = stream.createInputStream().readAllBytes();
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(bytes, 0, bytes.length / 2);
        out.write(' ');
      }
      return "stream with " + place.key().getName();
    }
    switch (value) {
      case COSNumber number -> owner.setInt(place.key(), number.intValue() + 1);
      case COSName name -> owner.setName(place.key(), name.getName() + "x");
      case COSString _ -> owner.setString(place.key(), "lain");
      case null, default -> owner.removeItem(place.key());
    }
    return "value of " + place.key().getName();
  }

  /// @param above what it stands in; a part is written with the object around it
  private record Place(COSDictionary owner, COSName key, List<COSDictionary> above) {}

  /// Something to be looked through.
  private record Open(COSBase value, List<COSDictionary> above) {}

  private static List<Place> places(PDDocument document, List<COSBase> own) {
    var places = new ArrayList<Place>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    seen.addAll(own);
    Deque<Open> open = new ArrayDeque<>(List.of(new Open(Brush.catalogue(document), List.of())));
    while (!open.isEmpty()) {
      Open next = open.pop();
      if (!seen.add(next.value())) {
        continue;
      }
      if (next.value() instanceof COSArray array) {
        for (int at = 0; at < array.size(); at++) {
          push(open, array.getObject(at), next.above());
        }
      } else if (next.value() instanceof COSDictionary dictionary) {
        var above = new ArrayList<>(next.above());
        above.add(dictionary);
        for (COSName key : List.copyOf(dictionary.keySet())) {
          if (!QUIET.contains(key)) {
            places.add(new Place(dictionary, key, above));
          }
          push(open, dictionary.getDictionaryObject(key), above);
        }
      }
    }
    return places;
  }

  private static void push(Deque<Open> open, COSBase value, List<COSDictionary> above) {
    if (value instanceof COSArray || value instanceof COSDictionary) {
      open.push(new Open(value, above));
    }
  }
}
