package id.balai.ui.kiosk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/// Finds what a screen reader could not name and what a keyboard could not reach.
final class Names {

  private Names() {}

  /// What is wrong with the things that can be used in a scene graph; empty: nothing.
  static List<String> faultsOf(Parent root) {
    var faults = new ArrayList<String>();
    var reachable = new ArrayList<Node>();
    walk(root, faults, reachable);
    if (reachable.isEmpty()) {
      faults.add("nothing can be reached with the keyboard");
    }
    return faults;
  }

  private static void walk(Node node, List<String> faults, List<Node> reachable) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isFocusTraversable() && !node.isDisabled()) {
      reachable.add(node);
      if (name(node).isBlank()) {
        faults.add("without a name: " + node);
      }
      if (node.getAccessibleRole() == null || node.getAccessibleRole() == AccessibleRole.PARENT) {
        faults.add("without a role: " + node);
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, faults, reachable));
    }
  }

  private static String name(Node node) {
    String given = node.getAccessibleText();
    if (given != null && !given.isBlank()) {
      return given;
    }
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }
}
