package id.balai.evidence.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// What a document says about itself: the title that readers' programs show above it, the author,
/// what kind of document it claims to be. Signing programs may add when and by which program it was
/// changed, and nothing else.
final class AboutText {

  private static final int MOST_BYTES = 1 << 20;

  private static final Set<String> FREE = Set.of("ModifyDate", "MetadataDate", "Producer", "xmptk");

  private static final Set<COSName> FREE_KEYS =
      Set.of(COSName.MOD_DATE, COSName.PRODUCER, COSName.TRAPPED);

  /// How the metadata are packed.
  private static final Set<COSName> WRITTEN =
      Set.of(COSName.LENGTH, COSName.FILTER, COSName.DECODE_PARMS);

  private AboutText() {}

  /// Whether two versions say the same.
  static boolean isSame(PDDocument before, PDDocument after) {
    COSDictionary was = before.getDocument().getTrailer();
    COSDictionary is = after.getDocument().getTrailer();
    return isSame(was.getCOSDictionary(COSName.INFO), is.getCOSDictionary(COSName.INFO))
        && packet(before).equals(packet(after));
  }

  private static boolean isSame(@Nullable COSDictionary was, @Nullable COSDictionary is) {
    if (was == null || is == null) {
      return was == null && is == null;
    }
    Set<COSName> keys = new java.util.HashSet<>(was.keySet());
    keys.addAll(is.keySet());
    keys.removeAll(FREE_KEYS);
    return keys.stream()
        .allMatch(key -> isSame(was.getDictionaryObject(key), is.getDictionaryObject(key)));
  }

  private static boolean isSame(@Nullable COSBase was, @Nullable COSBase is) {
    return (was instanceof COSString one && is instanceof COSString other)
        ? Arrays.equals(one.getBytes(), other.getBytes())
        : was != null && was.equals(is);
  }

  /// Every word of the metadata with the name under which it stands.
  private static Set<String> packet(PDDocument document) {
    COSStream packet = document.getDocumentCatalog().getCOSObject().getCOSStream(COSName.METADATA);
    Set<String> words = new TreeSet<>();
    if (packet == null) {
      return words;
    }
    packet.keySet().stream()
        .filter(key -> !WRITTEN.contains(key))
        .forEach(key -> words.add("/" + key.getName() + packet.getDictionaryObject(key)));
    try (var in = packet.createInputStream()) {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      byte[] bytes = in.readNBytes(MOST_BYTES);
      note(builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement(), words);
      return words;
    } catch (IOException | SAXException e) {
      return Set.of("?");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java reads XML without document types", e);
    }
  }

  private static void note(Element element, Set<String> words) {
    if (FREE.contains(element.getLocalName())) {
      return;
    }
    var attributes = element.getAttributes();
    for (int at = 0; at < attributes.getLength(); at++) {
      var attribute = (Attr) attributes.item(at);
      boolean isName = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
      if (!isName && !FREE.contains(attribute.getLocalName())) {
        words.add(attribute.getLocalName() + "=" + attribute.getValue());
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        note(inner, words);
      } else if (!child.getTextContent().isBlank()) {
        words.add(element.getLocalName() + "=" + child.getTextContent().strip());
      }
    }
  }
}
