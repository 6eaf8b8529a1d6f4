import auditUrl from './audit/audit-worker?worker&url';
import readerUrl from './reading/reader-worker?worker&url';
import wayUrl from './way/way-worker?worker&url';

/** What browsers with Trusted Types offer; not yet in TypeScript's own types. */
interface PolicyMaker {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): URL };
}

const addresses = { audit: auditUrl, reader: readerUrl, way: wayUrl } as const;

/* Trusted Types: the addresses a worker may be started from are those of our own workers. */
const policy = (window as Window & { trustedTypes?: PolicyMaker }).trustedTypes?.createPolicy('worker-url', {
  createScriptURL(url) {
    const known = Object.values(addresses).find((address) => address === url);
    if (known === undefined) throw new Error(`No worker of ours is at ${url}.`);
    return known;
  },
});

export function startWorker(name: keyof typeof addresses): Worker {
  const url = addresses[name];
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
}

/** Asks a worker one question and lets it go. Rejects when it breaks. */
export async function askOnce<Question, Answer>(name: keyof typeof addresses, question: Question): Promise<Answer> {
  const worker = startWorker(name);
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}
