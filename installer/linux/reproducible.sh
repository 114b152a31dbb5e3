#!/usr/bin/env bash
# Builds the packages of a commit twice, from clean clones, in different folders, with another mask, time zone and
# language, and compares them byte by byte: modules, image, application, .deb, .rpm (where rpmbuild is), .tar.gz.
#
# One file cannot come out equal and is taken from the first build into the second: the cache for a quick start,
# lib/app/updateuser.aot. It is an image of the memory of a training run, with the counters of its profiles, the order
# in which its threads loaded classes, and addresses. Hence whoever has the cache of a package can build that package
# again, byte by byte:  mvn -Pinstaller -Dinstaller.cache=…/updateuser.aot package
#
#   reproducible.sh [COMMIT]      HEAD without it; MAVEN_ARGUMENTS such as -o are passed on. About ten minutes.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
commit=$(git -C "$root" rev-parse "${1:-HEAD}")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

say() { printf 'reproducible: %s\n' "$*"; }

build() { # FOLDER [OPTION...]
  git clone -q --no-checkout "$root" "$1"
  git -C "$1" checkout -q "$commit"
  (cd "$1" && mvn -q -B ${MAVEN_ARGUMENTS:-} "${@:2}" -Pinstaller package > "$scratch/build.log" 2>&1) \
    || { cat "$scratch/build.log" >&2; say "the build in $1 failed" >&2; exit 1; }
}

sums() { (cd "$1" && find . -type f -print0 | sort -z | xargs -0 sha256sum); }

first=$scratch/one
second=$scratch/another-place/two
say "building $commit, first"
(umask 022; build "$first")
say "building it again, with the cache of the first"
(umask 077; export TZ=Asia/Tokyo LC_ALL=C
  build "$second" "-Dinstaller.cache=$first/target/installer/app/updateuser/lib/app/updateuser.aot")

different=
for part in modules image app packages; do
  if diff <(sums "$first/target/installer/$part") <(sums "$second/target/installer/$part") > "$scratch/difference"; then
    say "$part: equal, $(find "$first/target/installer/$part" -type f | wc -l) files"
  else
    say "$part: DIFFERENT, with no reason that is known" >&2
    cat "$scratch/difference" >&2
    different=yes
  fi
done
[ -z "$different" ] || exit 1
say "what is packed is equal byte by byte; the cache (updateuser.aot) was given, since it is different in every training"
