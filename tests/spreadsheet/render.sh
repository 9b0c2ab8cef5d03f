#!/usr/bin/env bash
# Shows a workbook as a person would print it: FILE.xlsx → OUTDIR/NAME.pdf → OUTDIR/NAME-1.png, NAME-2.png …
# Needs LibreOffice (soffice) and poppler (pdftoppm), and Carlito, which has the measures of Calibri: without it columns
# come out a third too wide. DPI=120 gives larger pictures.
set -euo pipefail

if [ $# -ne 2 ]; then
  echo "usage: render.sh FILE.xlsx OUTDIR" >&2
  exit 2
fi
for tool in soffice pdftoppm; do
  if ! command -v "$tool" >/dev/null; then
    echo "render.sh: '$tool' is missing. On Debian: apt-get install libreoffice-calc poppler-utils fonts-crosextra-carlito" >&2
    exit 3
  fi
done

file=$1
out=$2
if [ ! -f "$file" ]; then
  echo "render.sh: no file '$file'" >&2
  exit 2
fi
mkdir -p "$out"
name=$(basename "${file%.*}")

# A profile of its own: a running LibreOffice would otherwise take the job and answer nothing.
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
soffice "-env:UserInstallation=file://$profile" --headless --convert-to pdf --outdir "$out" "$file" >/dev/null
if [ ! -s "$out/$name.pdf" ]; then
  echo "render.sh: LibreOffice could not open '$file'" >&2
  exit 1
fi
rm -f "$out/$name"-*.png
pdftoppm -png -r "${DPI:-60}" "$out/$name.pdf" "$out/$name"
ls "$out/$name"-*.png
