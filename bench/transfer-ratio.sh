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
at() { echo "${address}folder/iso/$1?dcPath=ha-datacenter&dsName=datastore1"; }
head -c "${size}M" /dev/urandom > "$work/content"

best() { # name command...: the shortest time of all rounds, in ms, in $work/name
  local name=$1 start end; shift
  start=$(date +%s%N); "$@"; end=$(date +%s%N)
  echo $(((end - start) / 1000000)) >> "$work/$name"
}

# Both make new files, whose names nobody had before: to replace one costs the file system as much again. They take turns
# at being first: the disk remembers who was before.
for round in $(seq "$rounds"); do
  order="curl ours"; [ $((round % 2)) = 0 ] && order="ours curl"
  for who in $order; do
    if [ "$who" = curl ]; then best curl.up curl -sS -u root:password -T "$work/content" -o /dev/null "$(at curl.iso)"
    else best ours.up "$esxvirt" -q -c "$uri" vol-upload iso/ours.iso "$work/content" datastore1 --create; fi
  done
  for who in $order; do
    if [ "$who" = curl ]; then best curl.down curl -sS -u root:password -o "$work/curl.out" "$(at ours.iso)"
    else best ours.down "$esxvirt" -q -c "$uri" vol-download iso/ours.iso "$work/ours.out" datastore1; fi
  done
  cmp "$work/content" "$work/ours.out"
  curl -sS -u root:password -X DELETE "$(at curl.iso)" "$(at ours.iso)"
  rm "$work/curl.out" "$work/ours.out"
done

failed=0
for way in up down; do
  curl=$(sort -n "$work/curl.$way" | head -1)
  ours=$(sort -n "$work/ours.$way" | head -1)
  ratio=$((100 * curl / ours))
  echo "$way: curl $((size * 1000 / curl)) MiB/s, esxvirt $((size * 1000 / ours)) MiB/s, ratio $ratio %"
  [ "$ratio" -ge 80 ] || failed=1
done
exit "$failed"
