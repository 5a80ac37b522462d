#!/bin/sh
# Starts Galley. It answers here what needs no window, so that it is answered without a display and for
# anyone, and says in words what Chromium would say in a crash.

home=/usr/lib/galley
headless=
sandbox=yes

for word; do
  case $word in
    --) break ;;
    --help) exec cat "$home/usage.txt" ;;
    --version) exec cat "$home/version.txt" ;;
    --export | --export=*) headless='--ozone-platform=headless --disable-gpu --log-level=3' ;;
    --no-sandbox) sandbox=no ;;
  esac
done

if [ "$(id -u)" -eq 0 ] && [ "$sandbox" = yes ]; then
  cat >&2 <<'END'
galley: Galley does not run as root: Chromium's sandbox, which keeps a hostile text from your files, cannot
run then. Start it as yourself. If you must run it as root and trust every text that you open, add --no-sandbox.
END
  exit 1
fi

# Split into its words.
# shellcheck disable=SC2086
exec "$home/galley" $headless "$@"
