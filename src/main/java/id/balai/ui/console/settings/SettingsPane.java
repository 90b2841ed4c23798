package id.balai.ui.console.settings;

import id.balai.domain.access.AccessLevel;
import java.util.function.Supplier;
import javafx.scene.Node;

/// One pane of the settings.
///
/// @param title key of its name
/// @param needed who may see it
/// @param factory makes what stands in it
public record SettingsPane(String title, AccessLevel needed, Supplier<Node> factory) {}
