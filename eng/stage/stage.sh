# Sourced by eng/nodes and eng/failover: an installation of several nodes on this machine, made of the files in deploy/, in a folder of its own that is
# gone at the end. Ports: STAGE_PORT and the nineteen after it.
stage_port=${STAGE_PORT:-5500}
proxy_port=$stage_port plain_port=$((stage_port + 1)) node_ports=("$((stage_port + 2))" "$((stage_port + 3))")
towngreen=$PWD/artifacts/bin/Towngreen.Web/${CONFIGURATION:-release}/towngreen.dll
postgres_bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)

stage_open() {
  stage=$(mktemp -d) faults=0
  chmod 755 "$stage"
  mkdir -p "$stage/data"
  export DATABASE STAGE="$stage"
  trap stage_close EXIT
}

stage_close() {
  for closing in $(compgen -A function | grep '^close_' || true); do "$closing" >/dev/null 2>&1 || true; done
  rm -rf "$stage"
}

# As the servers' owner: PostgreSQL and Patroni refuse to run as root.
as_owner() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

step() { printf '\n== %s (%ss)\n' "$1" "$SECONDS"; }

check() { # WHAT COMMAND…
  local what=$1; shift
  if "$@"; then echo "holds: $what"; else echo "FAILS: $what"; faults=$((faults + 1)); fi
}

wait_until() { # SECONDS COMMAND…
  local end=$((SECONDS + $1)); shift
  until "$@" >/dev/null 2>&1; do [ "$SECONDS" -lt "$end" ] || return 1; sleep 0.2; done
}

is_ready() { curl -sf --max-time 5 -o /dev/null "http://127.0.0.1:$1/health/ready"; }

node_start() { # PORT [OPTION…]
  local port=$1; shift
  Towngreen__Database=$DATABASE Towngreen__Data=$stage/data Towngreen__Address=https://localhost:$proxy_port Towngreen__DrainSeconds=${DRAIN:-0} \
    setsid dotnet "$towngreen" serve --urls "http://127.0.0.1:$port" "$@" >>"$stage/node-$port.log" 2>&1 &
  disown # its end is no news
  echo $! >"$stage/node-$port.pid"
}

node_stop() { # PORT [SIGNAL]
  local pid
  pid=$(cat "$stage/node-$1.pid")
  kill "-${2:-TERM}" "$pid" 2>/dev/null || return 0
  wait_until 60 is_gone "$pid"
}

# Whose parent has not yet asked after it is gone too.
is_gone() { [[ "$(ps -o stat= -p "$1")" =~ ^(Z.*)?$ ]]; }

close_nodes() { for port in "${node_ports[@]}"; do node_stop "$port" KILL; done; }

# For rolling-restart, which calls a command of its own.
node_restart() { node_stop "$1"; node_start "$1" --demonstration; }

# deploy/nginx, with this machine's ports and paths in the lines that are anybody's own.
proxy_start() {
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
    -keyout "$stage/key.pem" -out "$stage/certificate.pem" 2>/dev/null
  printf 'server 127.0.0.1:%s;\n' "${node_ports[@]}" >"$stage/nodes.conf"
  sed -e "s|/etc/nginx/towngreen-nodes.conf|$stage/nodes.conf|" -e "s|/etc/ssl/towngreen/fullchain.pem|$stage/certificate.pem|" \
    -e "s|/etc/ssl/towngreen/privkey.pem|$stage/key.pem|" -e "s|/usr/share/towngreen|$PWD/deploy/nginx|" -e '/listen \[::\]/d' \
    -e "s/listen 443/listen 127.0.0.1:$proxy_port/" -e "s/listen 80/listen 127.0.0.1:$plain_port/" -e 's/towngreen.example.org/localhost/' deploy/nginx/towngreen.conf >"$stage/towngreen.conf"
  cat >"$stage/nginx.conf" <<CONF
$([ "$(id -u)" != 0 ] || echo 'user root;')
worker_processes 1;
pid $stage/nginx.pid;
error_log $stage/nginx.log;
events {}
http {
  access_log off;
  client_body_temp_path $stage/nginx-body;
  proxy_temp_path $stage/nginx-proxy;
  fastcgi_temp_path $stage/nginx-fastcgi;
  uwsgi_temp_path $stage/nginx-uwsgi;
  scgi_temp_path $stage/nginx-scgi;
  include $stage/towngreen.conf;
}
CONF
  nginx=(nginx -e "$stage/nginx.log" -c "$stage/nginx.conf")
  export NODE_EXTRA_CA_CERTS=$stage/certificate.pem
  "${nginx[@]}" -t -q && "${nginx[@]}"
}

close_proxy() { kill "$(cat "$stage/nginx.pid")"; }

visitors_start() { # READERS WRITERS [may-fail]
  coproc VISITORS { exec node eng/stage/visitors.mjs "https://localhost:$proxy_port" "$1" "$2" "$stage/acknowledged" "${@:3}" 2>&1; }
  visitors_pid=$VISITORS_PID
  exec {visitors_out}<&"${VISITORS[0]}" {visitors_in}>&"${VISITORS[1]}"
  read -ru "$visitors_out" line && echo "$line"
}

# Lets them finish what they are at, and tells what they saw.
visitors_end() {
  exec {visitors_in}>&-
  eval "exec ${VISITORS[1]}>&-" 2>/dev/null || true
  cat <&"$visitors_out"
  wait "$visitors_pid"
}

close_visitors() { kill "$visitors_pid"; }

sql() { psql -XqtA "$SQL" -c "$1"; }

# Every acknowledged comment is there once, and no comment is without its audit entry.
nothing_lost() {
  PGOPTIONS='-c client_min_messages=warning' psql -Xq "$SQL" <<TABLE
DROP TABLE IF EXISTS acknowledged;
CREATE TABLE acknowledged (mark text, at double precision);
\\copy acknowledged FROM '$stage/acknowledged' DELIMITER ' '
TABLE
  local lost twice alone
  lost=$(sql "SELECT count(*) FROM acknowledged WHERE NOT EXISTS (SELECT FROM submission_comment WHERE text = mark)")
  twice=$(sql "SELECT count(*) FROM (SELECT text FROM submission_comment GROUP BY text HAVING count(*) > 1) repeated")
  alone=$(sql "SELECT (SELECT count(*) FROM submission_comment) - (SELECT count(*) FROM audit_entry WHERE act = 'comment.added')")
  echo "$(sql 'SELECT count(*) FROM acknowledged') writes acknowledged: $lost lost, $twice there twice, $alone without their audit entry."
  [ "$lost $twice $alone" = "0 0 0" ]
}

chain_holds() { Towngreen__Data=$stage/data dotnet "$towngreen" audit verify --database "$DATABASE"; }
