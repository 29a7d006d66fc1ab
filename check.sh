#!/usr/bin/env bash
# Everything that must hold before a change is handed in: format, generated code, build, tests, native binary.
#
#   ./check.sh            all of it
#   ./check.sh native     one step only: format, generated, build, test or native
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'check.sh: %s\n' "$*" >&2; exit 1; }

check_format() {
  say "Format"
  # White space goes by folder and needs no build, so that it complains within seconds; then usings and names.
  dotnet format whitespace --folder . --verify-no-changes --exclude '**/Generated/**' '**/obj/**' '**/bin/**'
  dotnet format style EsxVirt.slnx --verify-no-changes --severity warn
}

check_generated() {
  say "Generated code is fresh"
  dotnet run --project tools/VimGen -c Release -v q -- --check
}

check_build() {
  say "Build (warnings are errors)"
  dotnet build EsxVirt.slnx -v q
}

check_test() {
  say "Tests"
  dotnet test
  cat TestResults/faults.txt
}

# Milliseconds of the fastest of 20 starts: the figure least disturbed by what else the machine does.
fastest_start() {
  local best= start end
  for _ in $(seq 20); do
    start=$(date +%s%N)
    "$@" >/dev/null
    end=$(date +%s%N)
    if [ -z "$best" ] || [ $((end - start)) -lt "$best" ]; then best=$((end - start)); fi
  done
  awk -v ns="$best" 'BEGIN { printf "%.1f", ns / 1e6 }'
}

runtime_identifier() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) echo linux-x64 ;;
    Linux-aarch64) echo linux-arm64 ;;
    Darwin-arm64) echo osx-arm64 ;;
    Darwin-x86_64) echo osx-x64 ;;
    *) fail "no runtime identifier known for $(uname -sm)" ;;
  esac
}

check_native() {
  say "Native binary (trim and AOT warnings are errors)"
  local directory=artifacts/native
  dotnet publish src/EsxVirt.Cli -c Release -r "$(runtime_identifier)" -o "$directory" -v q
  local esxvirt=$directory/esxvirt
  [ -x "$esxvirt" ] || fail "$esxvirt was not made"

  say "The native binary runs"
  "$esxvirt" --version
  "$esxvirt" -c test:///default list --all
  local vmx
  vmx=$(mktemp)
  trap 'rm -f "$vmx"' RETURN
  cat >"$vmx" <<'VMX'
config.version = "8"
virtualHW.version = "13"
displayName = "smoke"
memsize = "1024"
scsi0.present = "TRUE"
scsi0.virtualDev = "lsilogic"
scsi0:0.present = "TRUE"
scsi0:0.deviceType = "scsi-hardDisk"
scsi0:0.fileName = "smoke.vmdk"
VMX
  "$esxvirt" domxml-from-native vmware-vmx "$vmx" | grep -q "<source file='\[datastore\] directory/smoke.vmdk'/>" \
    || fail "offline conversion lost the disk"
  if "$esxvirt" domxml-from-native vmware-vmx /dev/null >/dev/null 2>&1; then
    fail "an empty VMX was accepted"
  fi

  echo "size:              $(wc -c <"$esxvirt" | awk '{ printf "%.1f MB", $1 / 1e6 }')"
  local ours theirs
  ours=$(fastest_start "$esxvirt" --version)
  echo "esxvirt --version: $ours ms"
  if command -v virsh >/dev/null; then
    theirs=$(fastest_start virsh --version)
    echo "virsh --version:   $theirs ms"
    awk -v ours="$ours" -v theirs="$theirs" 'BEGIN { exit !(ours <= theirs) }' \
      || fail "esxvirt starts more slowly than virsh"
  fi
}

if [ $# -eq 0 ]; then set -- format generated build test native; fi
for step in "$@"; do
  case "$step" in
    format | generated | build | test | native) "check_$step" ;;
    *) fail "unknown step '$step': format, generated, build, test or native" ;;
  esac
done
say "All good"
