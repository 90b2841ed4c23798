package id.balai.cli;

import id.balai.domain.document.UnusableTemplateException;
import id.balai.service.workspace.Workspace;
import id.balai.service.workspace.OpenResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens a data folder for a command and says what went wrong where it cannot.
final class WorkspaceRun {

  private static final Logger LOG = LoggerFactory.getLogger(WorkspaceRun.class);

  private WorkspaceRun() {}

  static int run(Context context, Path folder, CommandMessages words, WorkspaceTask work) {
    return run(context, folder, words, work, _ -> false);
  }

  /// @param closed is asked whether to try once more when the folder does not open
  static int run(
      Context context, Path folder, CommandMessages words, WorkspaceTask work, Predicate<OpenResult> closed) {
    OpenResult opening = context.keeper().open(folder);
    while (!(opening instanceof OpenResult.Opened) && closed.test(opening)) {
      opening = context.keeper().open(folder);
    }
    return switch (opening) {
      case OpenResult.Opened opened -> run(opened.house(), context, words, work);
      case OpenResult.Occupied _ -> fail(context, words.say("folder.occupied"));
      case OpenResult.Locked _ -> fail(context, words.say("folder.locked", folder));
      case OpenResult.Newer _ -> fail(context, words.say("folder.newer"));
      case OpenResult.Away _ -> fail(context, words.say("hub.away"));
      case OpenResult.NotWritable _ -> fail(context, words.say("folder.not.writable", folder));
      case OpenResult.Damaged damaged ->
          fail(context, words.say("folder.damaged", damaged.entry()));
    };
  }

  private static int run(Workspace opened, Context context, CommandMessages words, WorkspaceTask work) {
    try (Workspace house = opened) {
      return work.in(house);
    } catch (UnusableTemplateException e) {
      return fail(context, words.say("template." + e.flaw(), e.detail()));
    } catch (IOException e) {
      LOG.error("a file of a command could not be read or written", e);
      return fail(context, words.say("file.trouble", FileTrouble.of(e, words)));
    }
  }

  private static int fail(Context context, String sentence) {
    context.terminal().say(sentence);
    return Terminal.NOT_DONE;
  }
}
