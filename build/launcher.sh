#!/bin/sh
# tarikh: opens the window; with a command (tarikh export …) works without a window or a display.
here=$(dirname "$(readlink -f "$0")")
set -- "$@"
root=
[ "$(id -u)" = 0 ] && root=--no-sandbox
case "${1-}" in
  '' | -*) exec "$here/tarikh-window" $root "$@" ;;
  # The platform cannot be chosen once the program runs; after -- no switch is read.
  *) exec "$here/tarikh-window" $root --ozone-platform=headless --disable-gpu --log-level=3 \
       --tarikh-command -- "$@" ;;
esac
