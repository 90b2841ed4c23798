package id.balai.ui.console.people;

import id.balai.service.people.PersonLine;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// One answer of the index. Answers are never compared person by person: that would be a pass over
/// everybody on the screen's thread with every letter that is typed.
final class Hits extends AbstractList<PersonLine> implements RandomAccess {

  private final List<PersonLine> lines;

  Hits(List<PersonLine> lines) {
    this.lines = lines;
  }

  @Override
  public PersonLine get(int place) {
    return lines.get(place);
  }

  @Override
  public int size() {
    return lines.size();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
