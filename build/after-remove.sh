#!/bin/sh
set -e
[ -e '/opt/${sanitizedProductName}/tarikh' ] || rm -f /usr/bin/tarikh
