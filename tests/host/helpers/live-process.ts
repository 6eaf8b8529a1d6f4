import { createServer } from 'node:http';
import { openLiveServer } from '../../../game/host/server/open-live-server';

/** A live server of its own, as `npm start` opens it, to be killed by a test. Says "ready" once it listens. */
const port = Number(process.env.PORT);
const server = createServer((request, response) => live.handle(request, response));
server.keepAliveTimeout = 65_000;
const live = openLiveServer(port, process.env, (sentence) => console.error(sentence));
server.on('upgrade', (request, stream, head) => live.upgrade(request, stream, head));
server.listen({ port, backlog: 4096 }, () => console.log('ready'));
