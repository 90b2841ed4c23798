package id.balai.paper.pdf;

import id.balai.paper.type.Face;
import id.balai.paper.type.FontSet;
import id.balai.paper.type.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/// What many files of a batch have in common: fonts, cut down once to the letters of the whole
/// batch, and the colour profile. First the letters of all files are registered, then [#seal]
/// writes the parts into bytes that every file begins with. Sealed parts never change and may be
/// used by several threads.
public final class SharedParts implements AutoCloseable {

  private final PDDocument home = new PDDocument();
  private final OwnFonts fonts;
  private final COSArray intents;
  private final Map<Face, BitSet> letters = new EnumMap<>(Face.class);
  private final List<FormXObject> plates = new ArrayList<>();

  private final FontSet types;

  public SharedParts(FontSet types) {
    this.types = types;
    this.fonts = new OwnFonts(home, types);
    try {
      this.intents = OutputIntents.of(home);
    } catch (IOException e) {
      throw new UncheckedIOException("the colour profile cannot be embedded", e);
    }
  }

  /// Registers the letters of a text.
  ///
  /// @throws IllegalArgumentException when no font shows one of them
  public void collect(Face face, String text) {
    for (Run run : types.runs(face, text)) {
      collect(run);
    }
  }

  private String collect(Run run) {
    BitSet known = letters.computeIfAbsent(run.face(), f -> new BitSet());
    boolean isNew = false;
    for (int letter : run.letters()) {
      isNew |= !known.get(letter);
      known.set(letter);
    }
    return isNew ? fonts.use(run) : run.face().name();
  }

  /// Fonts that collect the letters of drawings which are thrown away.
  Fonts collecting() {
    return new Fonts() {
      @Override
      public String use(Picture picture) {
        return fonts.use(picture);
      }

      @Override
      public String use(Run run) {
        return collect(run);
      }

      @Override
      public Optional<String> name(FormXObject plate) {
        return fonts.name(plate);
      }

      @Override
      public void put(FormXObject plate, byte[] words) {
        plates.add(plate);
        fonts.put(plate, words);
      }

      @Override
      public COSDictionary resources() {
        return fonts.resources();
      }

      @Override
      public void finish() {
        throw new IllegalStateException("a drawing that collects letters is never written");
      }
    };
  }

  /// Ends collecting.
  public Sealed seal() {
    fonts.finish();
    try {
      var writer = new ObjectWriter();
      writer.write(fonts.resources());
      writer.write(intents);
      IdentityHashMap<FormXObject, String> named = new IdentityHashMap<>();
      plates.forEach(plate -> named.put(plate, fonts.name(plate).orElseThrow()));
      return new Sealed(fonts.resources(), intents, letters, named, writer.freeze());
    } catch (IOException e) {
      throw new UncheckedIOException("the common parts cannot be written", e);
    }
  }

  @Override
  public void close() throws IOException {
    home.close();
  }

  /// Common parts in their final form.
  ///
  /// @param resources fonts
  /// @param intents colour profile
  /// @param letters what the fonts show, by face
  /// @param plates their names
  /// @param frozen their bytes and object numbers
  public record Sealed(
      COSDictionary resources,
      COSArray intents,
      Map<Face, BitSet> letters,
      IdentityHashMap<FormXObject, String> plates,
      ObjectWriter.Frozen frozen)
      implements Fonts {

    @Override
    public String use(Picture picture) {
      return picture.name();
    }

    @Override
    public String use(Run run) {
      BitSet known = letters.getOrDefault(run.face(), new BitSet());
      for (int letter : run.letters()) {
        if (!known.get(letter)) {
          throw new IllegalArgumentException("the batch has no letter U+%04X".formatted(letter));
        }
      }
      return run.face().name();
    }

    @Override
    public Optional<String> name(FormXObject plate) {
      return Optional.ofNullable(plates.get(plate));
    }

    @Override
    public void put(FormXObject plate, byte[] words) {
      throw new IllegalArgumentException("the batch has no such plate");
    }

    @Override
    public void finish() {
      // the letters of the whole batch are in
    }
  }
}
