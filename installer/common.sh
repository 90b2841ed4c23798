# Parts that the package scripts share; read by them, not run.
set -euo pipefail
export LC_ALL=C.UTF-8
root=$(CDPATH= cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
installer=$root/installer
target=$root/target
app=$target/balai
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$root/pom.xml" | head -1)
SOURCE_DATE_EPOCH=$(date -u -d "$(sed -n 's|.*<project.build.outputTimestamp>\(.*\)</project.*|\1|p' "$root/pom.xml")" +%s)
export SOURCE_DATE_EPOCH

say() { echo "$*"; }
stop() { echo "$*" >&2; exit 1; }
needs() { # program package
  command -v "$1" >/dev/null || stop "This needs the program $1 (package $2)."
}

# Finds a JDK 25 or newer with jlink and puts it into JDK.
find_jdk() {
  local home number
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/temurin-25* /usr/lib/jvm/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/*; do
    [ -x "$home/bin/jlink" ] && [ -f "$home/release" ] || continue
    number=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    [ "${number:-0}" -ge 25 ] || continue
    JDK=$home
    return
  done
  stop "No JDK 25 with jlink was found: install Temurin 25 or point JAVA_HOME to it."
}

# Builds the program and its list of parts; --no-build takes the folder that is there.
build_app() {
  if [ "${1:-}" = --no-build ]; then
    [ -f "$app/lib/balai.jar" ] || stop "target/balai is missing: run this without --no-build."
  else
    say "Building the program"
    (cd "$root" && mvn -B -ntp -q -Ppackages ${PROFILES:+-P"$PROFILES"} -Dmaven.test.skip -DskipTests package)
  fi
}

# tool NAME WORD…: one of the programs in tools, which are the same on every system.
tool() {
  local name=$1
  shift
  "$JDK/bin/java" -cp "$app/lib/*" "$installer/tools/$name.java" "$@"
}

# Runs a command at a display in memory: what types there must not type anywhere else.
at_own_display() {
  needs xvfb-run xvfb
  xvfb-run -a -s "-screen 0 1366x768x24" "$@"
}

# class_list OUT FILES: classes first, in an order that is the same every time; then what the machine keeps about them.
class_list() {
  local out=$1
  shift
  sed -E 's/ id: [0-9]+$//' "$@" | grep -v -e '^#' -e ' source: ' | LC_ALL=C sort -u > "$out.all"
  { grep -v '^@' "$out.all"; grep '^@' "$out.all"; } > "$out.part"
  rm "$out.all"
  mv "$out.part" "$out"
}

# train PROGRAM LISTS: runs what people run first, and writes down which classes that took: LISTS.balai all of them,
# LISTS.help those of a program that only explains itself.
train() {
  local program=$1 lists=$2 work
  work=$(mktemp -d)
  mkdir -p "$(dirname "$lists")"
  say "Training"
  HOME=$work XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config \
    at_own_display bash "$installer/linux/training" "$program" "$work" "$JDK/bin/java" >"$work/log" 2>&1 \
    || { cat "$work/log" >&2; stop "The training run failed."; }
  class_list "$lists.help" "$work"/*-help.classes
  class_list "$lists.balai" "$work"/*.classes
  rm -rf "$work"
}

# class_archive PROGRAM JAVA_HOME LISTS NAME: classes and their links, ready to be mapped; the same list gives the same
# bytes. Nothing may depend on how long the making takes: no compiler beside it, no references that age. Where two
# makings differ all the same, the next one is held against the one before.
class_archive() {
  local program=$1 java=$2 list=$3.$4 archive=$1/lib/$4.jsa making before= place=/tmp/balai-package
  # An archive holds the class path, of which the end alone counts later: here it does not follow from the folder.
  # Two builds at once would give each other their folders.
  exec 9>"$place.lock" && flock 9 || stop "$place.lock cannot be locked."
  ln -sfn "$program" "$place" || stop "$place is in the way: delete it."
  for making in 1 2 3 4 5; do
    "$java/bin/java" "@$program/lib/balai.options" -Xlog:disable -Xint -XX:SoftRefLRUPolicyMSPerMB=1000000000 \
      -Xshare:dump -XX:+AOTClassLinking "-XX:SharedClassListFile=$list" "-XX:SharedArchiveFile=$archive.$making" \
      -cp "$(sed "s|^|$place/lib/|" "$program/lib/balai.classpath" | paste -sd:)" \
      || stop "The class archive could not be made."
    if [ -n "$before" ] \
      && "$JDK/bin/java" "$installer/tools/SameBytes.java" "$before" "$archive.$making" "$archive"; then break; fi
    before=$archive.$making
  done
  rm "$archive".[0-9] "$place"
  exec 9>&-
  [ -f "$archive" ] || stop "The class archive comes out differently each time."
  touch -d "@$SOURCE_DATE_EPOCH" "$archive"
}

# class_archives PROGRAM JAVA_HOME: the one of everything, and a small one for --help and --version.
class_archives() {
  local program=$1 java=$2 lists
  lists=$target/training/$(cd "$program/lib" && cat balai.classpath ./*.jar "$installer/linux/training" \
    "$installer"/tools/{Hands,Training}.java | sha256sum | cut -c1-16)
  [ -f "$lists.balai" ] || train "$program" "$lists"
  class_archive "$program" "$java" "$lists" balai
  class_archive "$program" "$java" "$lists" help
  # An archive that does not fit is left alone without a word: here it must fit.
  "$java/bin/java" "@$program/lib/balai.options" "-XX:SharedArchiveFile=$program/lib/help.jsa" -Xshare:on \
    -cp "$(sed "s|^|$program/lib/|" "$program/lib/balai.classpath" | paste -sd:)" id.balai.app.Launcher --version >/dev/null
}

# One time for every file: the class archive knows the jars by theirs.
stamp() {
  find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

checksum() {
  (cd "$(dirname "$1")" && sha256sum "$(basename "$1")" > "$(basename "$1").sha256")
  say "$1 ($(du -h "$1" | cut -f1))"
}

# linux_program OUT: everything that a package for Linux holds, with a class archive that fits.
linux_program() {
  local out=$1 key
  key=$(cat "$app/lib"/*.jar "$app/lib/balai.classpath" "$target/parts.cdx.json" "$installer/common.sh" "$installer"/*.* \
    "$installer/linux/balai" "$installer/linux/training" "$installer"/tools/{Hands,Layout,Licences,PlainJars,SameBytes,Training}.java "$JDK/release" | sha256sum)
  if [ "$(cat "$out.key" 2>/dev/null)" = "$key" ]; then return; fi
  rm -rf "$out" "$out.key"
  mkdir -p "$out/bin"
  say "Making the runtime"
  tool Layout linux "$root" "$out"
  cp "$installer/linux/balai" "$out/bin/balai"
  chmod 755 "$out/bin/balai"
  stamp "$out"
  class_archives "$out" "$out/runtime"
  echo "$key" > "$out.key"
}
