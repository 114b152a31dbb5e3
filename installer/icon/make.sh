#!/usr/bin/env bash
# Makes the icons of every system from the two drawings beside it. The results are committed: a build needs none of this.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

for tool in rsvg-convert:librsvg2-bin icotool:icoutils png2icns:icnsutils; do
  if ! command -v "${tool%:*}" >/dev/null; then
    echo "${tool%:*} is missing: install it with apt-get install -y --no-install-recommends ${tool#*:} (Debian, Ubuntu)." >&2
    exit 1
  fi
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo '#large { display: none } #small { display: inline }' >"$work/small.css"

# draw NAME SIZE MARGIN FILE: at 16 pixels the drawing has a form of its own.
draw() {
  local inner=$(($2 - 2 * $3)) form=()
  if (($2 <= 16)); then
    form=(--stylesheet "$work/small.css")
  fi
  rsvg-convert "${form[@]}" --width "$inner" --height "$inner" --left "$3" --top "$3" \
    --page-width "$2" --page-height "$2" --output "$4" "$1.svg"
}

# ico NAME: Windows reads the largest size as PNG only, the others in every version as bitmaps.
ico() {
  local size files=()
  for size in 16 24 32 48 64; do
    draw "$1" "$size" 0 "$work/$size.png"
    files+=("$work/$size.png")
  done
  draw "$1" 256 0 "$work/256.png"
  icotool --create --output "$1.ico" "${files[@]}" --raw="$work/256.png"
}

# icns NAME PERMILLE: macOS keeps a margin round the tile of a program, and none round a document. png2icns makes the
# small sizes; the large ones, and those for dense screens, it knows only as JPEG 2000 or not at all: they follow as PNG.
icns() {
  local size type
  for size in 16 32 64 128 256 512 1024; do
    draw "$1" "$size" $((size <= 16 ? 0 : size * $2 / 1000)) "$work/$size.png"
  done
  png2icns "$work/small.icns" "$work/16.png" "$work/32.png" >/dev/null
  tail -c +9 "$work/small.icns" >"$work/elements"
  for type in ic11:32 ic12:64 ic07:128 ic13:256 ic08:256 ic14:512 ic09:512 ic10:1024; do
    element "${type%:*}" "$work/${type#*:}.png" >>"$work/elements"
  done
  element icns "$work/elements" >"$1.icns"
}

# element TYPE FILE: four letters, the length of all of it in four bytes, the content.
element() {
  local length=$(($(wc -c <"$2") + 8))
  printf '%s' "$1"
  printf '%b' "$(printf '\\x%02x' $((length >> 24)) $((length >> 16 & 255)) $((length >> 8 & 255)) $((length & 255)))"
  cat "$2"
}

draw updateuser 512 0 updateuser.png
draw drafts 256 0 drafts.png
draw updateuser 64 0 ../../resources/org/updateuser/view/icon.png
ico updateuser
ico drafts
icns updateuser 98
icns drafts 0
