# syntax=docker/dockerfile:1
# Il portale in un contenitore, per chi ha già un posto dove farli girare; su un server solo basta systemd (docs/server.md).
#
#   docker build --build-arg COMMIT=$(git rev-parse HEAD) -t redazione-diffusa .
#   docker run -d --name redazione --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges --stop-timeout 45 \
#     -p 127.0.0.1:8080:8080 -v redazione:/var/lib/redazione -v /etc/redazione:/etc/redazione:ro --env-file /etc/redazione/redazione.env \
#     redazione-diffusa
#
# HOST è 0.0.0.0 perché il server web sta fuori dal contenitore: ACCEPT=open-port dice che solo lui raggiunge la porta.

FROM node:22-trixie-slim AS packages
WORKDIR /opt/redazione
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force

FROM node:22-trixie-slim
ARG COMMIT=
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 ACCEPT=open-port DATA_DIR=/var/lib/redazione SESSION_KEY_FILE=/etc/redazione/session.key SOFTWARE_COMMIT=$COMMIT
WORKDIR /opt/redazione
# Git prepara la prima storia dei contenuti; senza, la prepara il portale, più piano.
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/* \
  && useradd --system --uid 10001 --home-dir /var/lib/redazione --shell /usr/sbin/nologin redazione \
  && install -d -o redazione -g redazione -m 0710 /var/lib/redazione
COPY --from=packages /opt/redazione/node_modules node_modules
COPY package.json package-lock.json tsconfig.json ./
COPY lib lib
COPY templates templates
COPY admin admin
COPY functions functions
COPY scripts scripts
COPY content content
USER redazione
VOLUME /var/lib/redazione
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=10m CMD ["node", "-e", "fetch('http://127.0.0.1:8080/salute').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Il processo è node, e non npm: i segnali arrivano a lui.
ENTRYPOINT ["node", "--import", "tsx", "scripts/serve.ts"]
