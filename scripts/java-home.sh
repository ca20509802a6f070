# shellcheck shell=bash
# Sourced by the other scripts: finds a Java, or says what is needed.

# The oldest Java that runs and builds this project.
readonly OLDEST_JAVA=17

# java_version HOME: prints the major version of a Java, or nothing.
java_version() {
  local version
  if [ -r "$1/release" ]; then
    version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")"
  else
    version="$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')"
  fi
  printf '%s' "$version"
}

# has_tool HOME TOOL: whether a Java of sufficient age has this tool (java or javac).
has_tool() {
  [ -x "$1/bin/$2" ] && [ -x "$1/bin/java" ] || return 1
  local version
  version="$(java_version "$1")"
  [ -n "$version" ] && [ "$version" -ge "$OLDEST_JAVA" ]
}

# find_java TOOL: sets and exports JAVA_HOME from JAVA_HOME or the PATH; fails if there is none.
find_java() {
  local found
  if [ -n "${JAVA_HOME:-}" ] && has_tool "$JAVA_HOME" "$1"; then
    export JAVA_HOME
    return 0
  fi
  found="$(command -v "$1")" || return 1
  found="$(dirname "$(dirname "$(readlink -f "$found")")")"
  has_tool "$found" "$1" || return 1
  export JAVA_HOME="$found"
}

# install_jdk: installs a JDK where that takes no more than the system's own package manager.
install_jdk() {
  command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || return 1
  local version
  for version in 17 21 25; do
    echo "No JDK $OLDEST_JAVA or newer found. Installing openjdk-$version-jdk-headless ..." >&2
    if apt_install "openjdk-$version-jdk-headless"; then
      return 0
    fi
  done
  return 1
}

apt_install() {
  export DEBIAN_FRONTEND=noninteractive
  apt-get install -y -qq "$1" >/dev/null 2>&1 ||
    { apt-get update -qq && apt-get install -y -qq "$1"; } >/dev/null 2>&1
}

# require_java TOOL: as find_java, but gets one or ends the script with what is needed.
require_java() {
  find_java "$1" && return 0
  install_jdk && find_java "$1" && return 0
  {
    echo "Consilience needs a JDK $OLDEST_JAVA or newer: $1 was found neither in JAVA_HOME nor on the PATH."
    echo "On Debian or Ubuntu: apt-get install openjdk-17-jdk-headless (as root, this script does it)."
    echo "Elsewhere: install a JDK and set JAVA_HOME to its folder."
  } >&2
  exit 1
}
