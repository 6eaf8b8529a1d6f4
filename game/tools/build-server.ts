import { bundleServer } from './server-bundle';

/** The second half of `npm run build`: the server that `npm start` starts. */
await bundleServer(['game/tools/serve.ts'], 'dist-server');
