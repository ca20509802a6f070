# shellcheck shell=bash
# Sourced by the other scripts: the libraries of the engines that are not in the product's jar.
# Needs $home and java-home.sh.

# Where engines are kept, once for all projects of this user.
engines="${XDG_CACHE_HOME:-$HOME/.cache}/consilience/engines"

# engine_of_runner RUNNER: flink, spark, or nothing.
engine_of_runner() {
  case "$1" in
    FlinkRunner) echo flink ;;
    SparkRunner) echo spark ;;
  esac
}

# job_option NAME WORD...: the value that a job, its overlays and the flags give an option.
job_option() {
  local name="$1" value="" word line jobs=0
  shift
  for word in "$@"; do
    [ "${word#-}" = "$word" ] && jobs=$((jobs + 1))
  done
  [ "$jobs" -gt 0 ] || set -- local "$@"
  for word in "$@"; do
    if [ "${word#-}" = "$word" ] && [ -f "$home/pipelines/$word.properties" ]; then
      while IFS= read -r line; do
        [ "${line#"$name="}" = "$line" ] || value="${line#*=}"
      done <"$home/pipelines/$word.properties"
    fi
  done
  for word in "$@"; do
    [ "${word#"--$name="}" = "$word" ] || value="${word#*=}"
  done
  printf '%s' "$value"
}

# engine_libraries ENGINE: sets engine_jars to the folder of its jars; fetches them once.
engine_libraries() {
  local engine="$1" pom="$home/scripts/clusters/$1/pom.xml" version
  version="$(sed -n "s/.*<$engine\.version>\(.*\)<.*/\1/p" "$pom")"
  engine_jars="$engines/$engine-$version"
  if [ ! -f "$engine_jars/pom.xml" ] || ! cmp -s "$pom" "$engine_jars/pom.xml"; then
    echo "Fetching $engine $version from Maven Central (once) ..." >&2
    rm -rf "$engine_jars.part.$$"
    mkdir -p "$engine_jars.part.$$"
    if ! "$home/mvnw" -q -B -f "$pom" org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies \
      -DincludeScope=runtime "-DoutputDirectory=$engine_jars.part.$$" </dev/null >&2; then
      rm -rf "$engine_jars.part.$$"
      echo "$engine $version could not be fetched: see above." >&2
      return 1
    fi
    cp "$pom" "$engine_jars.part.$$/pom.xml"
    rm -rf "$engine_jars"
    mv "$engine_jars.part.$$" "$engine_jars"
  fi
}

# engine_opens ENGINE: what the engine asks of Java's modules, one word a line.
engine_opens() {
  local package
  for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.text java.time \
    java.util java.util.concurrent java.util.concurrent.atomic java.util.concurrent.locks \
    jdk.internal.ref sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
    printf '%s\n' "--add-opens=java.base/$package=ALL-UNNAMED"
  done
  printf '%s\n' --add-exports=java.base/sun.net.util=ALL-UNNAMED --add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED \
    --add-opens=java.security.jgss/sun.security.krb5=ALL-UNNAMED -Djdk.reflect.useDirectMethodHandle=false
}

# answers HOST PORT: whether something accepts connections there.
answers() {
  (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null
}
