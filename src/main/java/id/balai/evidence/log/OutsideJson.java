package id.balai.evidence.log;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON that somebody else may have written: nothing that an archive holds is nested deeper.
public final class OutsideJson {

  private static final int DEEPEST = 100;

  /// The reader; it throws a `JacksonException` where a text is no JSON or nested too deep.
  public static final JsonMapper READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();

  private OutsideJson() {}
}
