package installer.tools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Lets the class archive hold every library. It takes neither classes of a signed jar, whose
/// signature is checked at every start besides, nor class files older than Java 6. So signatures
/// are taken off, as nobody asks for them from within one package with a checksum of its own, and
/// old class files get the tables that newer ones have; what they do stays the same.
///
/// `java PlainJars.java FOLDER` changes the jars in a folder, and prints the names of those
/// changed.
public final class PlainJars {

  private static final int JAVA_6 = 50;

  private PlainJars() {}

  /// Runs it.
  public static void main(String[] words) throws IOException {
    change(Path.of(words[0])).forEach(System.out::println);
  }

  /// Changes the jars in a folder.
  ///
  /// @return the names of those whose content changed
  static List<String> change(Path folder) throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.list(folder)) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    var changed = new ArrayList<String>();
    var urls = new ArrayList<URL>();
    for (Path jar : jars) {
      urls.add(jar.toUri().toURL());
    }
    // The platform alone above it: no library of this tool gets in between.
    try (var loader = new URLClassLoader(urls.toArray(URL[]::new))) {
      ClassFile files =
          ClassFile.of(
              ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(loader)
                      .orElse(ClassHierarchyResolver.defaultResolver())));
      for (Path jar : jars) {
        if (isToBeChanged(jar)) {
          changed.add(jar.getFileName().toString());
        }
        Files.write(jar, plain(jar, files));
      }
    }
    return changed;
  }

  private static boolean isToBeChanged(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (isSignature(entry.getName())
            || (isClass(entry.getName()) && isOld(zip.getInputStream(entry).readNBytes(8)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static byte[] plain(Path jar, ClassFile files) throws IOException {
    var made = new ByteArrayOutputStream();
    try (var zip = new ZipFile(jar.toFile());
        var out = new ZipOutputStream(made)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName();
        if (isSignature(name)) {
          continue;
        }
        byte[] content = zip.getInputStream(entry).readAllBytes();
        if (name.equals("META-INF/MANIFEST.MF")) {
          content = withoutDigests(content);
        } else if (isClass(name) && isOld(content)) {
          content = renewed(content, files);
        }
        var plain = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(content);
        plain.setMethod(ZipEntry.STORED);
        plain.setSize(content.length);
        plain.setCrc(sum.getValue());
        plain.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(plain);
        out.write(content);
        out.closeEntry();
      }
    }
    return made.toByteArray();
  }

  private static byte[] renewed(byte[] old, ClassFile files) {
    ClassTransform version =
        (builder, element) -> {
          if (element instanceof ClassFileVersion) {
            builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
          } else {
            builder.with(element);
          }
        };
    // Bodies that are written anew get their tables.
    return files.transformClass(
        files.parse(old),
        version.andThen(
            ClassTransform.transformingMethodBodies((body, element) -> body.with(element))));
  }

  private static byte[] withoutDigests(byte[] content) throws IOException {
    var manifest = new Manifest(new ByteArrayInputStream(content));
    for (Attributes section : manifest.getEntries().values()) {
      section.keySet().removeIf(name -> name.toString().contains("-Digest"));
    }
    manifest.getEntries().values().removeIf(Attributes::isEmpty);
    var out = new ByteArrayOutputStream();
    manifest.write(out);
    return out.toByteArray();
  }

  private static boolean isSignature(String name) {
    return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class");
  }

  private static boolean isOld(byte[] content) {
    return content.length >= 8 && (((content[6] & 0xff) << 8) | (content[7] & 0xff)) < JAVA_6;
  }
}
