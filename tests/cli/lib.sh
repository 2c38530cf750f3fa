# What the scripts of this folder share. A script is called with the program and the project's folder, and works in a
# folder of its own that is removed at its end. It goes through all its checks, and fails at the end if one has failed.
set -uo pipefail
rasad=$1
project=$2
here=$project/tests/cli
work=$(mktemp -d "${TMPDIR:-/tmp}/rasad-test.XXXXXX")
cd "$work" || exit 2
failures=0

finish() {
  rm -rf "$work"
  [ "$failures" = 0 ] || { echo "$failures checks failed" >&2; exit 1; }
}
trap finish EXIT

fail() {
  echo "FAILED: $*" >&2
  failures=$((failures + 1))
}

# exits CODE COMMAND...: the command ends with this exit code. What it printed is in ./stdout and ./stderr.
exits() {
  local wanted=$1 got=0
  shift
  "$@" >stdout 2>stderr </dev/null || got=$?
  [ "$got" = "$wanted" ] && return
  fail "exit code $got instead of $wanted: $*"
  tail -n 5 stderr >&2
}

# says FILE PATTERN: a line of the file matches the extended regular expression.
says() { grep -qE -- "$2" "$1" || { fail "$1 does not say: $2"; tail -n 5 "$1" >&2; }; }
says_not() { ! grep -qE -- "$2" "$1" || fail "$1 says: $2"; }
is_there() { [ -s "$1" ] || fail "missing or empty: $1"; }
is_absent() { [ ! -e "$1" ] || fail "should not be there: $1"; }
same() { cmp "$1" "$2" >&2 || fail "$1 and $2 differ"; }
has_lines() { [ "$(wc -l <"$2")" = "$1" ] || fail "$2 has $(wc -l <"$2") lines, not $1"; }
is_empty_folder() { [ -z "$(ls -A "$1" 2>/dev/null)" ] || fail "$1 is not empty: $(ls -A "$1")"; }

# many_articles N FILE: the samples' wire articles N times over, each with an id of its own.
many_articles() {
  local i
  for ((i = 1; i <= $1; i++)); do sed "s/\"id\": \"wire/\"id\": \"n$i-wire/" "$project/samples/articles/wire.jsonl"; done >"$2"
}
