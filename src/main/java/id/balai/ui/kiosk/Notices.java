package id.balai.ui.kiosk;

import id.balai.ui.kiosk.sign.SignViewModel;

/// Says on the signing screen what the kiosk has to say.
final class Notices {

  private Notices() {}

  static void show(Notice notice, SignViewModel model) {
    switch (notice) {
      case NONE -> model.repeated();
      case SIGN_FIRST -> model.hintProperty().set(SignViewModel.Hint.SIGN_FIRST);
      case STORING -> model.hintProperty().set(SignViewModel.Hint.STORING);
      case NOT_STORED -> model.hintProperty().set(SignViewModel.Hint.NOT_STORED);
      case DISK_FULL -> model.hintProperty().set(SignViewModel.Hint.DISK_FULL);
      case TEXT_CHANGED -> model.hintProperty().set(SignViewModel.Hint.TEXT_CHANGED);
    }
  }
}
