#!/usr/bin/env bash
# Tries the packages in a folder as a user would: each is installed (or unpacked, where this machine lacks the right or
# what the package needs), started by its launcher for the tour without a display, compared with the tour of the build,
# started with a cache that is broken in every way, and removed.
#
#   smoke.sh FOLDER TOUR      TOUR is what the build's tour has printed
set -euo pipefail

packages=$(realpath "$1")
expected=$2
scratch=$(mktemp -d)
installed=
trap 'rm -rf "$scratch"; [ -z "$installed" ] || dpkg --purge updateuser' EXIT

say() { printf 'packages: %s\n' "$*"; }
fail() { say "$*" >&2; exit 1; }

# What was sent: every change with its body, in any order, since several people of a run are under way at once; of the
# readings each once, since some happen side by side. Who has an extension, and which of them there are, is asked a moment
# after somebody was opened, if they still are: what is asked for depends on the pace of the machine.
changes() { grep -A1 -E '^ +> (PATCH|PUT|POST|DELETE) ' "$1" | grep -v '^--' | paste - - | sort; }
readings() { grep -E '^ +> GET ' "$1" | grep -v '/edges/extension' | sort -u; }

tour() { # NAME LAUNCHER
  env -u DISPLAY -u WAYLAND_DISPLAY HOME="$scratch/home" XDG_DATA_HOME="$scratch/home/data" \
    XDG_CONFIG_HOME="$scratch/home/config" "$2" --tour "$scratch/pictures" > "$scratch/tour" 2> "$scratch/log" \
    || { cat "$scratch/tour" "$scratch/log" >&2; fail "$1: the tour failed"; }
  diff <(changes "$expected") <(changes "$scratch/tour") || fail "$1: it sends other changes than the build"
  diff <(readings "$expected") <(readings "$scratch/tour") || fail "$1: it reads otherwise than the build"
  grep -q 'cache for a quick start' "$scratch/log" && fail "$1: the cache is not used"
  say "$1: the tour sends what the build's tour sends ($(changes "$scratch/tour" | grep -c '>') changes)"
}

# A broken cache is one line in the log and a start as usual.
broken() { # NAME APPLICATION
  local cache=$2/lib/app/updateuser.aot whole=$scratch/whole.aot kind
  mv "$cache" "$whole"
  for kind in missing empty cut foreign stale; do
    case $kind in
      missing) rm -f "$cache" ;;
      empty) : > "$cache" ;;
      cut) head -c "$(($(stat -c %s "$whole") / 2))" "$whole" > "$cache" ;;
      foreign) head -c 1000000 /dev/urandom > "$cache" ;;
      stale) LC_ALL=C sed 's/Server VM (25/Server VM (24/' "$whole" > "$cache" ;;
    esac
    "$2/bin/updateuser" --version > "$scratch/version" 2> "$scratch/log" || fail "$1: no start with a cache that is $kind"
    [ "$(wc -l < "$scratch/log")" = 1 ] && [ "$(wc -l < "$scratch/version")" = 1 ] \
      || { cat "$scratch/log" "$scratch/version" >&2; fail "$1: a cache that is $kind is not told in one line"; }
  done
  mv "$whole" "$cache"
  say "$1: a cache that is missing, empty, cut, foreign or stale is one line in the log"
}

# What it is made of lies in it, whole, and names what it runs on.
bill() { # NAME APPLICATION
  local bill=$2/lib/app/updateuser.cdx.json part
  [ -r "$bill" ] || fail "$1: the bill of materials is missing"
  for part in '"bomFormat" : "CycloneDX"' '"serialNumber" : "urn:uuid:' '"name" : "javafx-graphics"' '"name" : "Java"' \
    '"name" : "Inter"' '"expression" : "GPL-2.0-only WITH Classpath-exception-2.0"'; do
    grep -qF "$part" "$bill" || fail "$1: the bill of materials lacks $part"
  done
  say "$1: the bill of materials lists $(grep -c '"bom-ref"' "$bill") parts"
}

try() { # NAME APPLICATION
  bill "$1" "$2"
  tour "$1" "$2/bin/updateuser"
  broken "$1" "$2"
}

for package in "$packages"/*; do
  name=$(basename "$package")
  rm -rf "$scratch/home" "$scratch/unpacked"
  mkdir -p "$scratch/home" "$scratch/unpacked"
  case $name in
    *.tar.gz)
      tar -xzf "$package" -C "$scratch/unpacked"
      try "$name" "$scratch/unpacked/updateuser"
      ;;
    *.deb)
      if [ "$(id -u)" = 0 ] && dpkg --install "$package" > "$scratch/dpkg" 2>&1; then
        installed=yes
        bill "$name" /usr/lib/updateuser
        tour "$name" /usr/bin/updateuser
        broken "$name" /usr/lib/updateuser
        mkdir -p "$scratch/home/data/updateuser" && touch "$scratch/home/data/updateuser/kept"
        dpkg --remove updateuser
        installed=
        [ -e /usr/lib/updateuser ] || [ -e /usr/bin/updateuser ] && fail "$name: something is left"
        [ -e "$scratch/home/data/updateuser/kept" ] || fail "$name: data was removed"
        say "$name: installed, started, removed; data was left"
      else
        [ "$(id -u)" = 0 ] && dpkg --purge updateuser > "$scratch/dpkg" 2>&1
        say "$name: not installed here, only unpacked (it needs root, GTK 3 and libXtst)"
        dpkg-deb -x "$package" "$scratch/unpacked"
        try "$name" "$scratch/unpacked/usr/lib/updateuser"
      fi
      ;;
    *.rpm)
      say "$name: unpacked only; this is no system of that kind"
      # Not rpm2cpio: cpio comes with no package that rpmbuild needs.
      rpm2archive - < "$package" | tar -xz -C "$scratch/unpacked"
      try "$name" "$scratch/unpacked/usr/lib/updateuser"
      ;;
  esac
done
