# The service alone; docker-compose.yml gives it a Neo4j. Nothing in the image is written to: run it read-only, with a /tmp in memory.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json web/
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json web/
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY --from=build /app/dist dist
COPY schema schema
COPY queries queries
COPY seed seed
# The user `node`, as a number so that an orchestrator can see that it is not root.
USER 1000:1000
EXPOSE 4000 9464
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=30 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 4000}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/cli/main.js", "start"]
