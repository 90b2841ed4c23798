package id.balai.paper.template;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.event.Event;
import id.balai.domain.event.Official;
import id.balai.paper.block.PaperContext;
import id.balai.paper.word.OfficialNumber;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Puts the words of an event into a page, and empties the places of the rest.
final class TemplateFill {

  /// Stands in the place of a person's words while the page is laid out, and tells how they are
  /// set.
  static final String SAMPLE = "M";

  private static final String NOTHING = "\u00a0";

  private final PaperContext context;
  private final CertificatePaper paper;

  TemplateFill(PaperContext context, CertificatePaper paper) {
    this.context = context;
    this.paper = paper;
  }

  /// Fills the page.
  void fill(Document page) {
    for (Element element : fields(page.getDocumentElement())) {
      Field field = Field.of(element.getAttribute("id")).orElseThrow();
      while (element.getFirstChild() != null) {
        element.removeChild(element.getFirstChild());
      }
      String words =
          switch (field.kind()) {
            case EVENT -> words(field);
            case PERSON, OFFICIAL -> SAMPLE;
            case DRAWING -> NOTHING;
          };
      element.appendChild(page.createTextNode(words));
    }
  }

  private static List<Element> fields(Element root) {
    var found = new ArrayList<Element>();
    collect(root, found);
    return found;
  }

  private static void collect(Element element, List<Element> found) {
    if (Field.isField(element.getAttribute("id"))) {
      found.add(element);
    }
    NodeList children = element.getChildNodes();
    for (int at = 0; at < children.getLength(); at++) {
      Node child = children.item(at);
      if (child instanceof Element inner) {
        collect(inner, found);
      }
    }
  }

  /// The words of the event or of an official.
  String words(Field field) {
    Event event = paper.event();
    return switch (field) {
      case JUDUL -> context.messages().word("certificate.title", paper.programme().kind());
      case KEGIATAN -> event.name();
      case TEMA -> event.theme();
      case TEMPAT -> event.venue();
      case TANGGAL -> context.dates().weekdays(event);
      case JP -> hours();
      case PEMERINTAH -> event.letterhead().government();
      case KANTOR -> event.letterhead().office();
      case ALAMAT -> event.letterhead().address();
      case KONTAK -> event.letterhead().contact();
      case KEDUDUKAN -> event.letterhead().seat();
      case KOTA_TANGGAL -> context.dates().placeAndDay(event);
      case JABATAN_1 -> official(1).capacity();
      case PEJABAT_1 -> official(1).name();
      case NIP_1 -> under(official(1));
      case JABATAN_2 -> official(2).capacity();
      case PEJABAT_2 -> official(2).name();
      case NIP_2 -> under(official(2));
      case NAMA,
          INSTANSI,
          JABATAN,
          NIP,
          PERAN,
          NOMOR,
          KODE,
          LAMA,
          QR,
          LAMBANG,
          LAMBANG_2,
          TTD_1,
          TTD_2 ->
          throw new IllegalArgumentException(field + " is no word of the event");
    };
  }

  private String hours() {
    int hours = paper.programme().hours();
    return hours == 0 ? "" : context.messages().text("certificate.hours", hours);
  }

  /// The official of a place; nobody's words where there is no second one.
  private Official official(int place) {
    return place <= paper.signatories().size()
        ? paper.signatories().get(place - 1).official()
        : new Official("", "", "", "", false);
  }

  private static String under(Official official) {
    String number = OfficialNumber.of(official);
    return number.isBlank() ? official.rank() : number;
  }
}
