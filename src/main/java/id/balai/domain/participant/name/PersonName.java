package id.balai.domain.participant.name;

import java.util.List;

/// A printed name and what it is made of.
///
/// The printed form is kept as its owner writes it; the parts serve sorting and searching only
/// (R35).
///
/// @param printed the whole name as it goes on paper
/// @param rank military or police rank that stands before the name, or empty
/// @param front titles before the name, in order, for example `Dr.`, `H.`
/// @param name the name without rank and titles
/// @param back titles after the name, in order, for example `S.Pd.`, `M.Si.`
/// @param isSure false if a part could be name or title: a person should look
public record PersonName(
    String printed,
    String rank,
    List<String> front,
    String name,
    List<String> back,
    boolean isSure) {

  public PersonName {
    front = List.copyOf(front);
    back = List.copyOf(back);
  }

  /// Splits a printed name.
  public static PersonName of(String printed) {
    return new NameSplitter(printed).split();
  }

  /// Whether the text is a title that stands after a name, and nothing else: `S.Pd.`
  public static boolean isTitle(String text) {
    String plain = text.strip();
    boolean isShort = plain.length() <= 12 && plain.indexOf(' ') < 0;
    return isShort && plain.indexOf('.') > 0 && Titles.isBackAfterComma(plain);
  }

  /// What lists are sorted by: the name without titles, case, punctuation and accents.
  public String sortKey() {
    return NameKeys.sortKey(name);
  }
}
