import { type Listed, type Saved, type Store, type Stored, textOf } from './store.js';

const hashIn = ({ headers }: Response): string => headers.get('etag')?.slice(1, -1) ?? '';

const stored = async (response: Response): Promise<Stored> => ({
  text: textOf(await response.arrayBuffer()),
  hash: hashIn(response),
});

const addressOf = (name: string): string => `api/file?name=${encodeURIComponent(name)}`;

async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, { cache: 'no-store', ...init });
  if (response.ok || response.status === 412) return response;
  throw new Error(`${response.status}`);
}

/** The folder that `deskbell studio` serves. */
export async function openServer(): Promise<Store> {
  const list = async (): Promise<{ label: string; files: Listed[] }> =>
    (await ask('api/files')).json() as Promise<{ label: string; files: Listed[] }>;
  const { label } = await list();
  return {
    label,
    list: async () => (await list()).files,
    read: async (name) => stored(await ask(addressOf(name))),
    async write(name, text, hash): Promise<Saved> {
      const response = await ask(addressOf(name), {
        method: 'PUT',
        headers: { 'if-match': `"${hash}"`, 'content-type': 'application/json' },
        body: text,
      });
      return response.status === 412
        ? { kind: 'stale', ...(await stored(response)) }
        : { kind: 'saved', hash: hashIn(response) };
    },
  };
}
