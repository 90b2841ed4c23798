package id.balai.paper.template;

import id.balai.domain.document.CertificateTemplate;
import id.balai.domain.document.TemplateFlaw;
import id.balai.domain.document.UnusableTemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Reads a template as hostile text: nothing in it may run, load or name anything outside of it.
final class TemplateReader {

  private static final int MOST_ELEMENTS = 2_000;
  private static final int DEEPEST = 60;
  private static final Pattern DOCTYPE = Pattern.compile("(?i)^\\s*<!doctype\\s+html\\s*>");
  private static final Set<String> ACTIVE =
      Set.of("script", "iframe", "object", "embed", "applet", "form", "input", "button", "a");
  private static final Set<String> OUTSIDE = Set.of("link", "base", "frame", "video", "audio");
  private static final Set<String> ADDRESSES =
      Set.of("src", "href", "srcset", "data", "poster", "background", "xlink:href");
  private static final Pattern OWN_PICTURE =
      Pattern.compile("data:image/(png|jpeg);base64,[A-Za-z0-9+/=\\s]+");
  private static final Pattern URL =
      Pattern.compile("(?is)url\\s*\\(\\s*['\"]?([^'\")]*)['\"]?\\s*\\)");
  private static final Pattern FAMILY = Pattern.compile("(?i)font(?:-family)?\\s*:\\s*([^;}\"]+)");

  /// Columns and rows that one cell of a table covers.
  private static final int MOST_SPAN = 50;

  /// Any other number in a template: a length, a place, a count.
  private static final int LARGEST_NUMBER = 9_999;

  /// Tables in tables, which are measured again and again.
  private static final int DEEPEST_TABLE = 4;

  private static final Pattern WORDS =
      Pattern.compile("(?is)url\\s*\\([^)]*\\)|#[0-9a-f]{3,8}\\b|\"[^\"]*\"|'[^']*'");
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{5,}");
  private static final Set<String> SPANS = Set.of("colspan", "rowspan", "span");
  private static final Set<String> NUMBERS =
      Set.of("width", "height", "border", "cellpadding", "cellspacing", "size", "start", "value");

  private final TemplatePictures pictures = new TemplatePictures();
  private final Set<Field> seen = EnumSet.noneOf(Field.class);
  private int elements;

  private TemplateReader() {}

  /// The page, or what is wrong with it.
  static Document read(CertificateTemplate template) throws UnusableTemplateException {
    if (template.html().length() > CertificateTemplate.MOST_CHARACTERS) {
      throw new UnusableTemplateException(TemplateFlaw.TOO_LARGE, "");
    }
    Document page = parse(DOCTYPE.matcher(template.html()).replaceFirst(""));
    var reader = new TemplateReader();
    reader.walk(page.getDocumentElement(), 0, 0);
    if (!reader.seen.contains(Field.NAMA)) {
      throw new UnusableTemplateException(TemplateFlaw.NO_NAME, "");
    }
    return page;
  }

  private static Document parse(String xml) throws UnusableTemplateException {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(xml.strip())));
    } catch (SAXParseException e) {
      throw new UnusableTemplateException(
          TemplateFlaw.NOT_WELL_FORMED, Integer.toString(e.getLineNumber()));
    } catch (SAXException | IOException e) {
      throw new UnusableTemplateException(TemplateFlaw.NOT_WELL_FORMED, "1");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java reads XML without document types", e);
    }
  }

  private void walk(Element element, int depth, int tables) throws UnusableTemplateException {
    elements++;
    if (elements > MOST_ELEMENTS || depth > DEEPEST || tables > DEEPEST_TABLE) {
      throw new UnusableTemplateException(TemplateFlaw.TOO_LARGE, "");
    }
    String name = element.getTagName().toLowerCase(Locale.ROOT);
    if (ACTIVE.contains(name)) {
      throw new UnusableTemplateException(TemplateFlaw.ACTIVE, name);
    }
    if (OUTSIDE.contains(name)) {
      throw new UnusableTemplateException(TemplateFlaw.OUTSIDE, name);
    }
    attributes(element);
    if (name.equals("style")) {
      css(element.getTextContent());
    }
    NodeList children = element.getChildNodes();
    for (int at = 0; at < children.getLength(); at++) {
      Node child = children.item(at);
      if (child instanceof Element inner) {
        walk(inner, depth + 1, inner.getTagName().equalsIgnoreCase("table") ? tables + 1 : tables);
      }
    }
  }

  private void attributes(Element element) throws UnusableTemplateException {
    NamedNodeMap attributes = element.getAttributes();
    for (int at = 0; at < attributes.getLength(); at++) {
      var attribute = (Attr) attributes.item(at);
      String name = attribute.getName().toLowerCase(Locale.ROOT);
      if (name.startsWith("on")) {
        throw new UnusableTemplateException(TemplateFlaw.ACTIVE, name);
      }
      if (SPANS.contains(name) || NUMBERS.contains(name)) {
        number(attribute.getValue(), SPANS.contains(name) ? MOST_SPAN : LARGEST_NUMBER);
      }
      if (ADDRESSES.contains(name)) {
        own(attribute.getValue());
      }
      if (name.equals("style")) {
        css(attribute.getValue());
      }
      if (name.equals("id") && Field.isField(attribute.getValue())) {
        field(attribute.getValue());
      }
    }
  }

  private void field(String id) throws UnusableTemplateException {
    Field field =
        Field.of(id)
            .orElseThrow(() -> new UnusableTemplateException(TemplateFlaw.UNKNOWN_FIELD, id));
    if (!seen.add(field)) {
      throw new UnusableTemplateException(TemplateFlaw.DOUBLE_FIELD, id);
    }
  }

  private static void number(String typed, int most) throws UnusableTemplateException {
    String digits = typed.replaceAll("[^0-9]", "");
    if (digits.length() > 5 || (!digits.isEmpty() && Integer.parseInt(digits) > most)) {
      throw new UnusableTemplateException(TemplateFlaw.TOO_LARGE, "");
    }
  }

  private void css(String css) throws UnusableTemplateException {
    if (css.contains("\\") || css.toLowerCase(Locale.ROOT).contains("@import")) {
      throw new UnusableTemplateException(TemplateFlaw.OUTSIDE, "@import");
    }
    if (LONG_NUMBER.matcher(WORDS.matcher(css).replaceAll("")).find()) {
      throw new UnusableTemplateException(TemplateFlaw.TOO_LARGE, "");
    }
    Matcher url = URL.matcher(css);
    while (url.find()) {
      own(url.group(1));
    }
    Matcher family = FAMILY.matcher(css);
    while (family.find()) {
      BundledFonts.require(family.group(1));
    }
  }

  private void own(String address) throws UnusableTemplateException {
    if (!OWN_PICTURE.matcher(address.strip()).matches()) {
      String shown = address.strip();
      throw new UnusableTemplateException(
          TemplateFlaw.OUTSIDE, shown.substring(0, Math.min(60, shown.length())));
    }
    pictures.take(address.strip());
  }
}
