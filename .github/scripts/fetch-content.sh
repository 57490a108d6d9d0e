#!/usr/bin/env bash
# Brings the repository of the content into ./contenuti: whole history, branches of the proposals, records and, where PROPOSAL
# names a pull request, its commits. What is proposed is an object of git and never a file on the disk; with CHECKOUT=main the
# files are those in force. REPOSITORY_URL says from where; TOKEN, where it is needed, is on no command line.
set -euo pipefail

refs=('+refs/heads/*:refs/remotes/origin/*' '+refs/meta/*:refs/meta/*')
if [[ -n "${PROPOSAL:-}" ]]; then
  [[ "$PROPOSAL" =~ ^refs/pull/[0-9]+/head$ ]] || { echo 'PROPOSAL: refs/pull/N/head' >&2; exit 1; }
  refs+=("+$PROPOSAL:refs/proposta")
fi

git init --quiet contenuti
cd contenuti
git remote add origin "$REPOSITORY_URL"
# shellcheck disable=SC2016 # The variable is read by git's helper, not here.
GIT_TERMINAL_PROMPT=0 git -c credential.helper= -c 'credential.helper=!f() { test "$1" = get && echo username=x-access-token && echo "password=$TOKEN"; }; f' \
  fetch --quiet --no-tags origin "${refs[@]}"
if [[ "${CHECKOUT:-}" == main ]]; then git checkout --quiet -B main origin/main; fi
