#!/usr/bin/env bash
# Reviews rubrics in any CI system: lints and tests them, and for each that differs from a base commit writes what is
# different and what that does to submissions. Run it in a checkout that has the base commit.
#
#   LKE              the program: path of bin/lke.js, or left out for an installed `lke`
#   LKE_RUBRICS      rubric files or folders, one a line (rubrics)
#   LKE_BASE         commit to compare with; left out, HEAD^
#   LKE_SUBMISSIONS  folder of workbooks or report of `lke score`; left out, no impact is measured
#   LKE_FAIL_ON      flip, gate, change or none (none)
#   LKE_LANGUAGE     id or en (id)
#   LKE_SUMMARY      file the Markdown is added to; left out, standard output
#
# Exit code 1 when a finding, a case or an impact fails, 2 when something could not be done.
set -uo pipefail

base=${LKE_BASE:-HEAD^}
summary=${LKE_SUMMARY:-/dev/stdout}
language=${LKE_LANGUAGE:-id}
worst=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

lke() {
  if [ -n "${LKE:-}" ]; then node "$LKE" --lang "$language" "$@"; else command lke --lang "$language" "$@"; fi
}

# Remembers the worst exit code; 3, some submissions left out, is told in the summary and fails nothing.
judge() {
  local code=$1
  if [ "$code" -eq 3 ]; then code=0; fi
  if [ "$code" -gt "$worst" ]; then worst=$code; fi
}

# Adds a sentence to the summary, in the language that was asked for: the Indonesian one, then the English one.
say() {
  if [ "$language" = en ]; then echo "$2" >> "$summary"; else echo "$1" >> "$summary"; fi
}

mapfile -t rubrics < <(printf '%s\n' "${LKE_RUBRICS:-rubrics}" | sed '/^[[:space:]]*$/d')
format=text
if [ -n "${GITHUB_ACTIONS:-}" ]; then format=github; fi

lke rubric lint "${rubrics[@]}" -f "$format"
judge $?
lke rubric test "${rubrics[@]}" -f "$format"
judge $?

if ! git cat-file -e "$base^{commit}" 2>/dev/null; then
  echo "review-rubrics: commit $base is not in this checkout; nothing to compare with" >&2
  say "Rubrik tidak dibandingkan: commit \`${base//\`/}\` tidak ada di sini." \
    "Rubrics were not compared: commit \`${base//\`/}\` is not here."
  # A base that was named and is not there is no review. Only zeros name none: the push made the branch.
  if [ -n "${LKE_BASE:-}" ] && [[ ! $base =~ ^0+$ ]]; then judge 2; fi
  exit "$worst"
fi

# Every rubric file that was changed; one that is new has nothing to be compared with.
changed=0
while IFS= read -r -d '' file; do
  case $file in
    */cases/*) continue ;;
    *.yaml | *.yml) ;;
    *) continue ;;
  esac
  # In a folder of its own at the same depth, so that what it extends is found beside it as it was.
  old="$work/$file"
  mkdir -p "$(dirname "$old")"
  git show "$base:$file" > "$old" || { judge 2; continue; }
  grep -q '^rubric:' "$old" || continue
  git archive "$base" -- "$(dirname "$file")" | tar -x -C "$work"
  changed=$((changed + 1))
  lke rubric diff "$old" "$file" -f markdown >> "$summary"
  judge $?
  if [ -n "${LKE_SUBMISSIONS:-}" ]; then
    lke rubric impact "$old" "$file" --submissions "$LKE_SUBMISSIONS" \
      --fail-on "${LKE_FAIL_ON:-none}" -f markdown >> "$summary"
    judge $?
  fi
done < <(git diff --name-only --diff-filter=M -z "$base" -- "${rubrics[@]}")

# A summary that is empty looks like one that was not written.
if [ "$changed" -eq 0 ]; then
  say "Tidak ada rubrik yang berubah sejak \`${base//\`/}\`." "No rubric has changed since \`${base//\`/}\`."
fi

exit "$worst"
