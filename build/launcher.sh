#!/bin/sh
# tarikh: opens the window; or an archive in it; with a command (tarikh export …) works without a window or a display.
here=$(dirname "$(readlink -f "$0")")
root=
[ "$(id -u)" = 0 ] && root=--no-sandbox
case "${1-}" in
  --help | -h | --version | -v) ;;
  '' | -* | *.tarikh | *.tarikh/) exec "$here/tarikh-window" $root "$@" ;;
esac
# The platform cannot be chosen once the program runs; after -- no switch is read.
exec "$here/tarikh-window" $root --ozone-platform=headless --disable-gpu --log-level=3 \
  --tarikh-command -- "$@"
