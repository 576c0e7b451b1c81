#!/usr/bin/env bash
# A second opinion: the account checks against moto, an AWS of other people's making, on loopback.
# Installs moto into a folder of its own. Says why when it cannot run; that is no failure of ours.
set -u
cd "$(dirname "$0")/.."
unset NODE_EXTRA_CA_CERTS
home=${MOTO_HOME:-${XDG_CACHE_HOME:-${TMPDIR:-/tmp}}/iam-gate-moto-5.2.5}
command -v python3 >/dev/null || { echo 'moto: not run: there is no python3'; exit 0; }
if [ ! -x "$home/bin/moto_server" ]; then
  log=$(mktemp)
  if ! { python3 -m venv "$home" && "$home/bin/pip" install --quiet --disable-pip-version-check 'moto[server]==5.2.5'; } >"$log" 2>&1; then
    echo "moto: not run: it could not be installed: $(tail -n 1 "$log")"
    exit 0
  fi
fi
export PATH="$PWD/node_modules/.bin:$PATH"
port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
"$home/bin/moto_server" --host 127.0.0.1 --port "$port" >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null' EXIT
for _ in $(seq 100); do
  node -e "fetch('http://127.0.0.1:$port/moto-api/').then(() => process.exit(0), () => process.exit(1))" && break
  kill -0 "$server" 2>/dev/null || { echo 'moto: not run: the server ended at once'; exit 0; }
  sleep 0.2
done
AWS_ENDPOINT_URL="http://127.0.0.1:$port" AWS_EC2_METADATA_DISABLED=true node scripts/moto.ts
