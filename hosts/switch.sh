#!/bin/sh
# Puts a built site in place of the one that is served, at once: hosts/switch.sh <dist> <folder>
# <folder>/releases holds the sites, the last three of them; <folder>/current is a link to the one that is served.
set -eu
dist=$1
folder=$2
test -f "$dist/404.html" || { echo "$dist is no built site." >&2; exit 1; }
mkdir -p "$folder/releases"
name=$(date -u +%Y%m%dT%H%M%S)-$$
# Under another name until it is whole, so that a copy that was cut off is never served.
rm -rf "$folder"/releases/*.part
cp -Rp "$dist" "$folder/releases/$name.part"
mv "$folder/releases/$name.part" "$folder/releases/$name"
# A link is not changed but replaced: a request sees the old site or the new one, and never none.
ln -sn "releases/$name" "$folder/next"
mv -T "$folder/next" "$folder/current"
ls "$folder/releases" | sort | head -n -3 | while read -r old; do rm -rf "$folder/releases/$old"; done
