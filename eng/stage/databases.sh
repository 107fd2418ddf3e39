# Sourced by eng/failover after stage.sh: etcd and three PostgreSQL nodes, as deploy/patroni has them, each on ports of its own.
database_ports=("$((stage_port + 10))" "$((stage_port + 11))" "$((stage_port + 12))")
rest_ports=("$((stage_port + 13))" "$((stage_port + 14))" "$((stage_port + 15))")
etcd_port=$((stage_port + 16))
database_hosts=("${database_ports[@]/#/127.0.0.1:}")

databases_start() {
  mkdir "$stage/etcd"
  setsid etcd --data-dir "$stage/etcd" --listen-client-urls "http://127.0.0.1:$etcd_port" --advertise-client-urls "http://127.0.0.1:$etcd_port" \
    --listen-peer-urls "http://127.0.0.1:$((etcd_port + 1))" >"$stage/etcd.log" 2>&1 &
  etcd_pid=$!
  install -m 755 deploy/patroni/create-database "$stage/create-database"
  sed -e "s|/etc/patroni/create-database|$stage/create-database|" deploy/patroni/patroni.yml >"$stage/patroni.yml"
  set -a && source deploy/patroni/node.env && set +a
  for node in 0 1 2; do
    mkdir "$stage/db$node"
    [ "$(id -u)" != 0 ] || chown postgres "$stage/db$node"
    database_start "$node"
  done
}

database_start() { # NODE
  as_owner env PATRONI_NAME="db$1" PATRONI_ETCD3_HOSTS="127.0.0.1:$etcd_port" \
    PATRONI_RESTAPI_LISTEN="127.0.0.1:${rest_ports[$1]}" PATRONI_RESTAPI_CONNECT_ADDRESS="127.0.0.1:${rest_ports[$1]}" \
    PATRONI_POSTGRESQL_LISTEN="127.0.0.1:${database_ports[$1]}" PATRONI_POSTGRESQL_CONNECT_ADDRESS="127.0.0.1:${database_ports[$1]}" \
    PATRONI_POSTGRESQL_DATA_DIR="$stage/db$1/data" PATRONI_POSTGRESQL_PGPASS="$stage/db$1/pgpass" PATRONI_POSTGRESQL_BIN_DIR="$postgres_bin" \
    patroni "$stage/patroni.yml" >>"$stage/db$1.log" 2>&1 &
}

# As a power cut would: Patroni, the server and all its processes at once.
database_kill() { # NODE
  local server
  server=$(head -1 "$stage/db$1/data/postmaster.pid")
  # shellcheck disable=SC2046 # a list of processes
  kill -KILL $(pgrep -f "^[^ ]*python3 [^ ]*patroni $stage/patroni.yml" | while read -r pid; do grep -qz "^PATRONI_NAME=db$1\$" "/proc/$pid/environ" && echo "$pid"; done) \
    "$server" $(pgrep -P "$server") 2>/dev/null || true
}

close_databases() {
  for node in 0 1 2; do database_kill "$node"; done
  kill "$etcd_pid"
}

answers() { curl -s -o /dev/null -w '%{http_code}' --max-time 2 "http://127.0.0.1:${rest_ports[$1]}/$2" || true; }

# The number of the node that is primary.
primary() {
  for node in 0 1 2; do [ "$(answers "$node" primary)" != 200 ] || { echo "$node"; return; }; done
  return 1
}

another_primary() { local now; now=$(primary) && [ "$now" != "$1" ]; }

standbys() { for node in 0 1 2; do [ "$(answers "$node" "$1")" != 200 ] || echo "$node"; done | wc -l; }

has_synchronous_standby() { [ "$(standbys synchronous)" -ge 1 ]; }

has_two_standbys() { [ "$(standbys replica)" = 2 ] && has_synchronous_standby; }

# Whether so many writes were acknowledged from a second after that moment.
acknowledged_since() { [ "$(awk -v since="$1" '$2 > since + 1' "$stage/acknowledged" | wc -l)" -ge "$2" ]; }

# The longest time without an acknowledged write, from the last one before the kill on.
seconds_away() {
  awk -v killed="$1" '$2 < killed { last = $2 } $2 >= killed { if ($2 - last > most) most = $2 - last; last = $2 } END { printf "%.1f\n", most }' "$stage/acknowledged"
}
