package id.balai.cli;

import id.balai.base.DiskFull;
import id.balai.domain.dataprotection.KeyTrouble;
import id.balai.domain.document.UnusableTemplateException;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens a data folder for a command and says what went wrong where it cannot.
final class WorkspaceRun {

  private static final Logger LOG = LoggerFactory.getLogger(WorkspaceRun.class);

  private WorkspaceRun() {}

  /// @param closed is asked whether to try once more when the folder does not open
  static int run(
      Context context,
      Path folder,
      CommandMessages messages,
      WorkspaceTask work,
      Predicate<OpenResult> closed) {
    OpenResult opening = context.keeper().open(folder);
    while (!(opening instanceof OpenResult.Opened) && closed.test(opening)) {
      opening = context.keeper().open(folder);
    }
    return switch (opening) {
      case OpenResult.Opened opened -> run(opened.workspace(), context, messages, work);
      case OpenResult.Occupied _ -> fail(context, messages.say("folder.occupied"));
      case OpenResult.Locked(KeyTrouble trouble) ->
          fail(context, messages.say("folder.locked." + trouble, folder));
      case OpenResult.Newer _ -> fail(context, messages.say("folder.newer"));
      case OpenResult.Away _ -> fail(context, messages.say("hub.away"));
      case OpenResult.NotWritable _ when DiskFull.isAt(folder) ->
          fail(context, messages.say("disk.full"));
      case OpenResult.NotWritable _ -> fail(context, messages.say("folder.not.writable", folder));
      case OpenResult.Older older ->
          fail(context, messages.say("folder.older", older.seen(), older.found()));
      case OpenResult.Damaged damaged ->
          fail(context, messages.say("folder.damaged", damaged.entry()));
    };
  }

  private static int run(
      Workspace opened, Context context, CommandMessages messages, WorkspaceTask work) {
    try (Workspace workspace = opened) {
      return work.in(workspace);
    } catch (UnusableTemplateException e) {
      return fail(context, messages.say("template." + e.flaw(), e.detail()));
    } catch (IOException e) {
      LOG.error("a file of a command could not be read or written", e);
      if (DiskFull.isBehind(e)) {
        return fail(context, messages.say("disk.full"));
      }
      return fail(context, messages.say("file.trouble", FileTrouble.of(e, messages)));
    }
  }

  private static int fail(Context context, String sentence) {
    context.terminal().say(sentence);
    return Terminal.NOT_DONE;
  }
}
