#!/bin/sh
# Uploads a built site into a bucket of S3, or of what speaks its protocol, such as COS:
#   hosts/bucket/upload.sh <dist> s3://<bucket>[/<base path>] [more options of aws, such as --endpoint-url]
# A bucket cannot switch at once. So what is new comes before what names it, and what is old goes last.
set -eu
dist=$1
bucket=$2
shift 2
test -f "$dist/404.html" || { echo "$dist is no built site." >&2; exit 1; }
# What only other hosts read, and what no bucket sends in place of a file.
sync() {
  aws s3 sync "$dist" "$bucket" --no-progress "$@" --exclude '*.br' --exclude '*.gz' \
    --exclude '_headers' --exclude '_redirects' --exclude '*.conf' --exclude '*.caddy' --exclude 'headers.cloudfront.json'
}
# Files with a hash of their content in the name: no page names the new ones yet.
sync --exclude '*' --include '_astro/*' --cache-control 'public, max-age=31536000, immutable' "$@"
# Data, search index and pictures, then the pages. All are asked for again each time.
sync --exclude '_astro/*' --exclude '*.html' --exclude '*.md' --exclude '*.d.ts' --cache-control no-cache "$@"
sync --exclude '*' --include '*.d.ts' --content-type 'text/plain; charset=utf-8' --cache-control no-cache "$@"
sync --exclude '*' --include '*.md' --content-type 'text/markdown; charset=utf-8' --cache-control no-cache "$@"
sync --exclude '*' --include '*.html' --content-type 'text/html; charset=utf-8' --cache-control no-cache "$@"
# What the new site no longer has.
sync --delete --size-only "$@"
