package id.balai.service.doctor;

import java.util.List;

/// What the program noted about itself.
@FunctionalInterface
public interface ProgramLog {

  /// The newest lines, the oldest of them first, without anything that came from outside of the
  /// program: no arguments, no messages of exceptions, no names of files. Blocks for seconds.
  List<String> recognised();
}
