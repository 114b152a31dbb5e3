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

# icns NAME PERMILLE: macOS keeps a margin round the tile of a program, and none round a document.
icns() {
  local size margin files=()
  for size in 16 32 48 128 256 512 1024; do
    margin=$((size <= 16 ? 0 : size * $2 / 1000))
    draw "$1" "$size" "$margin" "$work/$size.png"
    files+=("$work/$size.png")
  done
  png2icns "$1.icns" "${files[@]}" >/dev/null
}

draw updateuser 512 0 updateuser.png
draw drafts 256 0 drafts.png
ico updateuser
ico drafts
icns updateuser 98
icns drafts 0
