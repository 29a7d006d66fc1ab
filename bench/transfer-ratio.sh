#!/usr/bin/env bash
# Uploads and downloads of the published binary against curl, on the same endpoint in the same run. Prints the rates and
# their ratios, and fails when one is below 80 %.
# usage: bench/transfer-ratio.sh [path of esxvirt] [MiB] [rounds]
set -euo pipefail

esxvirt=$(realpath "${1:-artifacts/native/esxvirt}")
size=${2:-256}
rounds=${3:-5}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

cat > "$work/auth" <<END
[credentials-bench]
username=root
password=password
[auth-esx-127.0.0.1]
credentials=bench
END
export LIBVIRT_AUTH_FILE=$work/auth

"$esxvirt" simulate --listen 127.0.0.1:0 --vms 0 --no-tls > "$work/log" &
server=$!
until grep -q '^http' "$work/log"; do sleep 0.1; done
address=$(grep -m1 '^http' "$work/log")
uri="esx://root@${address#http://}?transport=http"
file="${address}folder/iso/curl.iso?dcPath=ha-datacenter&dsName=datastore1"
head -c "${size}M" /dev/urandom > "$work/content"

best() { # name command...: the shortest time of all rounds, in ms, in $work/name
  local name=$1 start end; shift
  start=$(date +%s%N); "$@"; end=$(date +%s%N)
  echo $(((end - start) / 1000000)) >> "$work/$name"
}

# Both write files of their own, and take turns at being first: the disk remembers who was before.
for round in $(seq "$rounds"); do
  order="curl ours"; [ $((round % 2)) = 0 ] && order="ours curl"
  for who in $order; do
    if [ "$who" = curl ]; then best curl.up curl -sS -u root:password -T "$work/content" -o /dev/null "$file"
    else best ours.up "$esxvirt" -q -c "$uri" vol-upload iso/install.iso "$work/content" datastore1; fi
  done
  for who in $order; do
    if [ "$who" = curl ]; then best curl.down curl -sS -u root:password -o "$work/curl.out" "$file"
    else best ours.down "$esxvirt" -q -c "$uri" vol-download iso/install.iso "$work/ours.out" datastore1; fi
  done
done
cmp "$work/content" "$work/ours.out"

failed=0
for way in up down; do
  curl=$(sort -n "$work/curl.$way" | head -1)
  ours=$(sort -n "$work/ours.$way" | head -1)
  ratio=$((100 * curl / ours))
  echo "$way: curl $((size * 1000 / curl)) MiB/s, esxvirt $((size * 1000 / ours)) MiB/s, ratio $ratio %"
  [ "$ratio" -ge 80 ] || failed=1
done
exit "$failed"
