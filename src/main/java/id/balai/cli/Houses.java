package id.balai.cli;

import id.balai.domain.document.UnusableTemplateException;
import id.balai.service.house.House;
import id.balai.service.house.HouseOpening;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens a data folder for a command and says what went wrong where it cannot.
final class Houses {

  private static final Logger LOG = LoggerFactory.getLogger(Houses.class);

  private Houses() {}

  static int run(Context context, Path folder, Words words, HouseWork work) {
    return run(context, folder, words, work, _ -> false);
  }

  /// @param closed is asked whether to try once more when the folder does not open
  static int run(
      Context context, Path folder, Words words, HouseWork work, Predicate<HouseOpening> closed) {
    HouseOpening opening = context.keeper().open(folder);
    while (!(opening instanceof HouseOpening.Opened) && closed.test(opening)) {
      opening = context.keeper().open(folder);
    }
    return switch (opening) {
      case HouseOpening.Opened opened -> run(opened.house(), context, words, work);
      case HouseOpening.Occupied _ -> fail(context, words.say("folder.occupied"));
      case HouseOpening.Locked _ -> fail(context, words.say("folder.locked", folder));
      case HouseOpening.Newer _ -> fail(context, words.say("folder.newer"));
      case HouseOpening.Away _ -> fail(context, words.say("hub.away"));
      case HouseOpening.NotWritable _ -> fail(context, words.say("folder.not.writable", folder));
      case HouseOpening.Damaged damaged ->
          fail(context, words.say("folder.damaged", damaged.entry()));
    };
  }

  private static int run(House opened, Context context, Words words, HouseWork work) {
    try (House house = opened) {
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
