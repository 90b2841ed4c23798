package id.balai.paper.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The places that a template can name, as `id="f-nama"` and so on.
enum Field {
  NAMA(Kind.PERSON),
  INSTANSI(Kind.PERSON),
  JABATAN(Kind.PERSON),
  NIP(Kind.PERSON),
  PERAN(Kind.PERSON),
  NOMOR(Kind.PERSON),
  KODE(Kind.PERSON),
  /// How long the person was inside, in hours and minutes, where the event records it.
  LAMA(Kind.PERSON),
  /// The code that is read to check the certificate.
  QR(Kind.DRAWING),
  LAMBANG(Kind.DRAWING),
  LAMBANG_2(Kind.DRAWING),
  TTD_1(Kind.DRAWING),
  TTD_2(Kind.DRAWING),
  /// What an office gives: a certificate or a charter.
  JUDUL(Kind.EVENT),
  KEGIATAN(Kind.EVENT),
  TEMA(Kind.EVENT),
  TEMPAT(Kind.EVENT),
  TANGGAL(Kind.EVENT),
  JP(Kind.EVENT),
  PEMERINTAH(Kind.EVENT),
  KANTOR(Kind.EVENT),
  ALAMAT(Kind.EVENT),
  KONTAK(Kind.EVENT),
  KEDUDUKAN(Kind.EVENT),
  KOTA_TANGGAL(Kind.EVENT),
  JABATAN_1(Kind.OFFICIAL),
  PEJABAT_1(Kind.OFFICIAL),
  NIP_1(Kind.OFFICIAL),
  JABATAN_2(Kind.OFFICIAL),
  PEJABAT_2(Kind.OFFICIAL),
  NIP_2(Kind.OFFICIAL);

  /// What fills a place.
  enum Kind {
    /// Words of one person: set by the press, each time anew.
    PERSON,
    /// Something that is drawn into the place.
    DRAWING,
    /// Words of the event: the same on every certificate, set once by the page's own layout.
    EVENT,
    /// Words of the officials: the same on every certificate, set once and made to fit.
    OFFICIAL;

    /// Whether it differs from person to person.
    boolean isPersonal() {
      return this == PERSON || this == DRAWING;
    }

    /// Whether its words are made to fit its place.
    boolean isFitted() {
      return this == PERSON || this == OFFICIAL;
    }
  }

  private static final String PREFIX = "f-";

  private final Kind kind;

  Field(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /// What stands in the page.
  String id() {
    return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static boolean isField(String id) {
    return id.startsWith(PREFIX);
  }

  static Optional<Field> of(String id) {
    return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
  }
}
