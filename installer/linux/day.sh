# What the trials of the packages share; read by them, not run: a small day through the program as it was installed.
set -euo pipefail
export LC_ALL=C.UTF-8
installer=$(CDPATH= cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
event=RANTAU-PULUNG

stop() { echo "NOT as wanted: $*" >&2; exit 1; }
good() { echo "as wanted: $*"; }
needs() { # program package
  command -v "$1" >/dev/null || { echo "This needs the program $1 (package $2)." >&2; exit 1; }
}

# A display of its own in memory; its process stands in screen.
display() {
  needs Xvfb xvfb
  needs import imagemagick
  needs pdftoppm poppler-utils
  local number
  number=$(mktemp)
  Xvfb -displayfd 3 -screen 0 1366x768x24 3>"$number" >/dev/null 2>&1 &
  screen=$!
  until [ -s "$number" ]; do sleep 0.1; done
  DISPLAY=:$(cat "$number")
  export DISPLAY
  rm "$number"
}

# day HERE THERE COMMAND…: the folder, as it is called here and by the command that starts Balai.
day() {
  local here=$1 there=$2
  shift 2
  "$@" event add --sample rantau-pulung > "$here/event.json" || stop "no event was made"
  "$@" badges --event $event --layout single --only 1 --out "$there/kartu.pdf" >/dev/null || stop "no badge was written"
  pdftoppm -r 110 -png -singlefile "$here/kartu.pdf" "$here/kartu"
  chmod a+r "$here/kartu.png"
  "$@" scan --event $event --session SOS --station "Pintu 1" --frames "$there/kartu.png" > "$here/scan.json" \
    || stop "the picture was not read: $(cat "$here/scan.json")"
  grep -q '"result":"OK"' "$here/scan.json" || stop "nobody was greeted: $(cat "$here/scan.json")"
  good "a badge was read from a picture: $(head -c 160 "$here/scan.json")"
  "$@" certificates --event $event --out "$there/sertifikat" > "$here/certificates.json" || stop "no certificate was written"
  set -- "$here"/sertifikat/*.pdf
  [ -f "$1" ] && [ "$(head -c 5 "$1")" = "%PDF-" ] || stop "there is no certificate"
  good "a certificate was printed to a file: $(basename "$1"), $(stat -c %s "$1") bytes"
}

# window PICTURE: waits until a window is painted, and keeps a picture of the screen.
window() {
  local second colours=0
  for second in $(seq 120); do
    sleep 1
    import -window root "$1"
    colours=$(identify -format %k "$1")
    if [ "$colours" -gt 200 ]; then break; fi
  done
  [ "$colours" -gt 200 ] || stop "no window came within $second seconds"
  sleep 5
  import -window root "$1"
  good "a window came; the screen is kept in $1"
}

# silent FILE: what was said on standard error.
silent() {
  ! [ -s "$1" ] || stop "the program says on standard error: $(cat "$1")"
  good "nothing is said on standard error"
}
