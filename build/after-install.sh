#!/bin/sh
set -e
ln -sf '/opt/${sanitizedProductName}/tarikh' /usr/bin/tarikh
# Where user namespaces are switched off, the sandbox needs its helper to be setuid.
if unshare -Ur true 2>/dev/null; then
  chmod 0755 '/opt/${sanitizedProductName}/chrome-sandbox'
else
  chmod 4755 '/opt/${sanitizedProductName}/chrome-sandbox'
fi
command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database /usr/share/applications || true
