# One JRE, the bundled jar, nobody's rights. Built by:
#   scripts/bundle && docker build -t "${CONSILIENCE_IMAGE:-consilience}" .
# A run:  docker run --rm -v "$PWD/seeds:/in:ro" -v "$PWD/out:/out" --user "$(id -u):$(id -g)" consilience run \
#           --input=/in --output=/out --blockOnRun=false
FROM eclipse-temurin:17.0.16_8-jre-noble

# The language model is unpacked here once a container; mount a volume to keep it.
ENV XDG_CACHE_HOME=/var/cache/consilience \
    LC_ALL=C.UTF-8
RUN groupadd --gid 10001 consilience \
    && useradd --uid 10001 --gid consilience --no-create-home --shell /usr/sbin/nologin consilience \
    && mkdir -p /opt/consilience /var/cache/consilience \
    && chmod 1777 /var/cache/consilience

COPY --chmod=0444 target/consilience-bundled.jar /opt/consilience/consilience.jar
COPY --chmod=0444 pipelines/*.properties /opt/consilience/pipelines/

USER 10001:10001
WORKDIR /opt/consilience
# Exec form: signals reach Java. JDK_JAVA_OPTIONS adds to these or overrides them.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-Dfile.encoding=UTF-8", "-Dconsilience.home=/opt/consilience", "-jar", "/opt/consilience/consilience.jar"]
CMD ["--help"]
