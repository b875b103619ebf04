import { deskbell } from './deskbell.js';
import { flexForward, flexTolerant } from './flexsearch.js';
import { fuseDefault, fuseTokens, fuseUsual } from './fuse.js';
import { lunrPeer } from './lunr.js';
import { miniSearch, miniSearchStems } from './minisearch.js';
import { orama } from './orama.js';
import type { Peer } from './peer.js';

export type * from './peer.js';

/** Deskbell first, then the others. */
export const PEERS: readonly Peer[] = [
  deskbell,
  fuseDefault,
  fuseUsual,
  fuseTokens,
  miniSearch,
  miniSearchStems,
  orama,
  lunrPeer,
  flexForward,
  flexTolerant,
];

/** @throws where there is none of that name */
export function peerOf(name: string): Peer {
  const peer = PEERS.find((one) => one.name === name);
  if (!peer)
    throw new Error(`No engine is called "${name}". There are: ${PEERS.map((one) => one.name).join(', ')}.`);
  return peer;
}
