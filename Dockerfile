# Not built in CI: there is no container engine there. tests/container.test.ts holds this file to the tree;
# docs/operations.md says which of its steps were run without an engine.

FROM node:24-slim AS build
WORKDIR /vigie
COPY . .
# Which packages may run install scripts is in package.json (allowScripts).
RUN npm ci --no-audit --no-fund \
  && npm run build \
  && npm prune --omit=dev --omit=optional --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production PORT=3000 VIGIE_DATA=/data/embedded
WORKDIR /vigie
COPY --from=build /vigie/package.json ./
COPY --from=build /vigie/node_modules ./node_modules
COPY --from=build /vigie/prisma ./prisma
COPY --from=build /vigie/engine ./engine
COPY --from=build /vigie/scanner ./scanner
COPY --from=build /vigie/app ./app
COPY --from=build /vigie/build ./build
RUN mkdir -p /data .vigie && chown node:node /data .vigie
USER node
VOLUME /data
EXPOSE 3000
# Vigie handles SIGTERM itself and starts no processes: it needs no init.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The worker runs the same image with app/worker.ts.
CMD ["node", "--import", "./app/preload.mjs", "app/server.ts"]
