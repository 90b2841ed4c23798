package id.balai.service.hub;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An invitation as it stands in a QR code or is typed: where the first laptop waits, and the
/// letters. Holds no name and no number of anybody.
///
/// @param address name or number of the first laptop in the hall's network
/// @param port where it waits, 1 to 65535
/// @param letters eight of the letters of badges
/// @param station name that is offered; empty where the letters were typed
/// @param fingerprint of the certificate by which the common database is known, in hexadecimal
///   digits; empty where the letters were typed or the database stands for itself
public record InvitationText(
    String address, int port, String letters, String station, String fingerprint) {

  /// How many letters are shown.
  public static final int LETTERS = 8;

  /// The letters of badges: none that is taken for another one.
  public static final String ALPHABET = "BCDEFGHJKNPRSTVX";

  /// Where the first laptop waits if nothing else stands there.
  public static final int USUAL_PORT = 4717;

  private static final String BEGIN = "BALAI-GABUNG/1";

  private static final Pattern CODE =
      Pattern.compile(
          BEGIN
              + "/([0-9A-Za-z.:-]{1,80})/(\\d{1,5})/(["
              + ALPHABET
              + "]{8})/([a-z0-9_]{1,41})/([0-9a-f]{64})?");

  private static final Pattern PLACE =
      Pattern.compile("([0-9A-Za-z.-]{1,80}|\\[[0-9A-Fa-f:]{2,45}\\])(?::(\\d{1,5}))?");

  private static final int PORTS = 65_536;

  /// What a scanner read, if it is an invitation.
  public static Optional<InvitationText> read(String code) {
    Matcher parts = CODE.matcher(code.strip());
    if (!parts.matches() || !isPort(parts.group(2))) {
      return Optional.empty();
    }
    return Optional.of(
        new InvitationText(
            parts.group(1),
            Integer.parseInt(parts.group(2)),
            parts.group(3),
            parts.group(4),
            Optional.ofNullable(parts.group(5)).orElse("")));
  }

  /// What a person typed, if it can be an invitation.
  ///
  /// @param place address, with or without `:port`
  /// @param typed the letters, in any writing, with or without gaps
  public static Optional<InvitationText> typed(String place, String typed) {
    String letters = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    Matcher parts = PLACE.matcher(place.strip());
    boolean isWhole =
        letters.length() == LETTERS && letters.chars().allMatch(one -> ALPHABET.indexOf(one) >= 0);
    if (!isWhole || !parts.matches()) {
      return Optional.empty();
    }
    String port = Optional.ofNullable(parts.group(2)).orElse(String.valueOf(USUAL_PORT));
    if (!isPort(port)) {
      return Optional.empty();
    }
    String address = parts.group(1).replaceAll("[\\[\\]]", "");
    return Optional.of(new InvitationText(address, Integer.parseInt(port), letters, "", ""));
  }

  private static boolean isPort(String digits) {
    int port = Integer.parseInt(digits);
    return port > 0 && port < PORTS;
  }

  /// What stands in the QR code.
  public String code() {
    return String.join("/", BEGIN, address, String.valueOf(port), letters, station, fingerprint);
  }

  /// What is typed as the address.
  public String place() {
    String host = address.contains(":") ? "[" + address + "]" : address;
    return port == USUAL_PORT ? host : host + ":" + port;
  }

  /// The letters in two groups, as they are shown.
  public String grouped() {
    return letters.substring(0, LETTERS / 2) + " " + letters.substring(LETTERS / 2);
  }
}
