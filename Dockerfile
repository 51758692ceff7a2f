# The service alone; docker-compose.yml gives it a Neo4j.

FROM node:20-slim
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json web/
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build
USER node
EXPOSE 4000
CMD ["node_modules/.bin/tsx", "src/cli/main.ts", "start"]
