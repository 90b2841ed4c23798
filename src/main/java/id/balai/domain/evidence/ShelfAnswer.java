package id.balai.domain.evidence;

import java.nio.file.Path;
import java.util.List;

/// What a shelf of archives answers.
///
/// @param archives how many archives were searched
/// @param people how many people stand in them
/// @param hits the people who were found, newest events first
/// @param more how many were found beyond those
/// @param unread archives that could not be read, so that nobody takes their silence for an answer
public record ShelfAnswer(
    int archives, int people, List<ShelfHit> hits, int more, List<Path> unread) {

  public ShelfAnswer {
    hits = List.copyOf(hits);
    unread = List.copyOf(unread);
  }
}
