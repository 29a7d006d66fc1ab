#!/usr/bin/env bash
# Runs our published binary and real virsh in turn on the same simulated host and prints how they compare, with the
# ratios that must hold. Exit code 1 when one does not.
#
#   bench/compare-virsh.sh [path of esxvirt]      default: publishes src/EsxVirt.Cli first
set -euo pipefail
cd "$(dirname "$0")/.."

for program in virsh awk /usr/bin/time; do
  command -v "$program" >/dev/null || { echo "$program is not installed: nothing to compare." >&2; exit 2; }
done

if [ $# -gt 0 ]; then
  esxvirt=$(realpath "$1")
else
  dotnet publish src/EsxVirt.Cli -c Release -r "linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')" \
    -o artifacts/native -v q
  esxvirt=$PWD/artifacts/native/esxvirt
fi

work=$(mktemp -d)
server=
stop_server() { [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; server=; } || true; }
trap 'stop_server; rm -rf "$work"' EXIT

export LC_ALL=C.UTF-8 LIBVIRT_AUTH_FILE=$work/auth
cat >"$LIBVIRT_AUTH_FILE" <<'INI'
[credentials-bench]
username=root
password=bench

[auth-esx-127.0.0.1]
credentials=bench
INI

uri=
start_server() { # domains, latency
  stop_server
  local port
  for port in $(shuf -i 20000-40000 -n 20); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
  done
  "$esxvirt" simulate --listen "127.0.0.1:$port" --model esx --vms "$1" --latency "$2" --no-tls \
    --user root --password bench >"$work/server.log" 2>&1 &
  server=$!
  for _ in $(seq 100); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      uri="esx://root@127.0.0.1:$port/?transport=http"
      return
    fi
    sleep 0.1
  done
  cat "$work/server.log" >&2
  exit 2
}

# Microseconds that one run takes; standard input comes from a file.
took=
run() { # input, command...
  local input=$1 start
  shift
  start=${EPOCHREALTIME/./}
  "$@" <"$input" >"$work/output" 2>"$work/errors" || { cat "$work/errors" >&2; exit 2; }
  took=$((${EPOCHREALTIME/./} - start))
}

# Remembers what the last run took under a name if none was faster.
declare -A best
keep_fastest() { # name
  if [ "${best[$1]:-$took}" -ge "$took" ]; then best[$1]=$took; fi
}

milliseconds() { awk -v us="$1" 'BEGIN { printf "%.2f", us / 1e3 }'; }

# Milliseconds of the fastest of N runs.
fastest() { # runs, input, command...
  local runs=$1
  shift
  unset 'best[run]'
  for _ in $(seq "$runs"); do
    run "$@"
    keep_fastest run
  done
  milliseconds "${best[run]}"
}

peak_kib() { # command...
  /usr/bin/time -f %M -o "$work/peak" "$@" >/dev/null 2>"$work/errors" </dev/null
  cat "$work/peak"
}

failures=0
row() { # what, virsh, esxvirt, unit, ratio that must be reached
  local verdict
  verdict=$(awk -v theirs="$2" -v ours="$3" -v least="$5" \
    'BEGIN { ratio = theirs / ours; printf "%9.1f x   %s (at least %s)", ratio, (ratio >= least) ? "ok" : "TOO SLOW", least }')
  printf '%-46s %10s %10s %-3s %s\n' "$1" "$2" "$3" "$4" "$verdict"
  case "$verdict" in *"TOO SLOW"*) failures=$((failures + 1)) ;; esac
}
limit() { # what, value, unit, largest allowed
  local verdict=ok
  awk -v value="$2" -v most="$4" 'BEGIN { exit !(value > most) }' && verdict="TOO MUCH"
  printf '%-46s %10s %10s %-3s %11s   %s (at most %s)\n' "$1" "" "$2" "$3" "" "$verdict" "$4"
  [ "$verdict" = ok ] || failures=$((failures + 1))
}

printf '%-46s %10s %10s\n' "" virsh esxvirt

row "start, --version" "$(fastest 30 /dev/null virsh --version)" "$(fastest 30 /dev/null "$esxvirt" --version)" ms 1

# Conversion: one interactive session with 300 of them, less the same session with none. A difference of a few
# milliseconds needs many runs of both; they take turns, so that whatever else the machine does meets all alike.
start_server 10 0ms
vmx=bench/fedora.vmx
conversions=300
echo quit >"$work/none"
for _ in $(seq "$conversions"); do echo "domxml-from-native vmware-vmx $vmx"; done >"$work/many"
echo quit >>"$work/many"
for _ in $(seq 60); do
  for program in virsh "$esxvirt"; do
    for session in none many; do
      run "$work/$session" "$program" -c "$uri"
      keep_fastest "$program $session"
    done
    grep -c '^</domain>' "$work/output" | grep -qx "$conversions" || { echo "$program did not convert" >&2; exit 2; }
  done
done
conversion() { milliseconds $((${best["$1 many"]} - ${best["$1 none"]})); }
row "VMX to XML, $conversions times, interactive" "$(conversion virsh)" "$(conversion "$esxvirt")" ms 10

start_server 1000 0ms
"$esxvirt" -c "$uri" -q list --all --uuid | wc -l | grep -qx 1000 || { echo "1,000 domains expected" >&2; exit 2; }
ours_1000=$(fastest 7 /dev/null "$esxvirt" -c "$uri" list --all)
memory_1000=$(peak_kib "$esxvirt" -c "$uri" list --all)
row "list --all, 1,000 domains" "$(fastest 2 /dev/null virsh -c "$uri" list --all)" "$ours_1000" ms 10

start_server 1000 5ms
row "list --all, 1,000 domains, 5 ms away" "$(fastest 1 /dev/null virsh -c "$uri" list --all)" \
  "$(fastest 5 /dev/null "$esxvirt" -c "$uri" list --all)" ms 100

start_server 10000 0ms
ours_10000=$(fastest 5 /dev/null "$esxvirt" -c "$uri" list --all)
memory_10000=$(peak_kib "$esxvirt" -c "$uri" list --all)
mib() { awk -v kib="$1" 'BEGIN { printf "%.1f", kib / 1024 }'; }
limit "peak memory, list --all, 1,000 domains" "$(mib "$memory_1000")" MiB 50
printf '%-46s %10s %10s ms\n' "list --all, 10,000 domains" "" "$ours_10000"
printf '%-46s %10s %10s MiB\n' "peak memory, list --all, 10,000 domains" "" "$(mib "$memory_10000")"
limit "growth of time, 1,000 to 10,000 domains" "$(awk -v a="$ours_1000" -v b="$ours_10000" 'BEGIN { printf "%.1f", b / a }')" x 10
limit "growth of memory, 1,000 to 10,000 domains" "$(awk -v a="$memory_1000" -v b="$memory_10000" 'BEGIN { printf "%.1f", b / a }')" x 10

[ "$failures" -eq 0 ] || { echo "$failures target(s) missed"; exit 1; }
