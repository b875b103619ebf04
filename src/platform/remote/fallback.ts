import type { Hits, SearchEngine, SearchOptions } from '../../search/index.js';
import { type Circuit, newCircuit } from '../../search/remote/index.js';
import { type Clock, pageClock } from './clock.js';

export interface FallbackSettings {
  /** Milliseconds until the content of the page answers in place of the engine; 1,200 when left out. */
  readonly patience?: number;
  readonly circuit?: Circuit;
  readonly clock?: Clock;
}

/** What became of a question to the engine elsewhere. */
type Outcome = { readonly hits: Hits } | { readonly error: unknown };

/** An engine that was slow is waited for so much shorter until it is quick again. */
const SHORTER = 0.25;

/**
 * An engine that is never waited for in vain. Where it fails, rests, or takes longer than the patience, the content of
 * the page answers and says so in `Hits.instead`; an answer that comes later goes to `here.later`. Where the page has no
 * content, only the engine's own time-out ends the wait.
 */
export function withFallback(remote: SearchEngine, settings: FallbackSettings = {}): SearchEngine {
  const { patience = 1_200, circuit = newCircuit(), clock = pageClock } = settings;
  let local: SearchEngine | undefined;
  let slow = false;

  /** Never rejects. What nobody waits for any more says nothing about the engine. */
  const ask = async (query: string, options: SearchOptions): Promise<Outcome> => {
    const began = clock.now();
    try {
      const hits = await remote.search(query, options);
      circuit.worked();
      slow = clock.now() - began > patience;
      return { hits };
    } catch (error) {
      if (!options.signal.aborted) circuit.failed(clock.now());
      return { error };
    }
  };

  /** The outcome; undefined where it is not there in time. */
  const inTime = async (outcome: Promise<Outcome>): Promise<Outcome | undefined> => {
    const done = new AbortController();
    const wait = clock.wait(slow ? patience * SHORTER : patience, done.signal);
    try {
      return (await Promise.race([
        outcome,
        wait.then(
          () => void (slow = true),
          () => undefined,
        ),
      ])) as Outcome | undefined;
    } finally {
      done.abort();
    }
  };

  /** The answer of the page itself; undefined where it has no content, or its search cannot be had. */
  const askHere = async (query: string, { here, ...options }: SearchOptions): Promise<Hits | undefined> => {
    const hits = await here
      ?.engine()
      .then((engine) => (local = engine)?.search(query, options))
      .catch(() => undefined);
    options.signal.throwIfAborted();
    return hits;
  };

  const orThrow = (outcome: Outcome): Hits => {
    if ('hits' in outcome) return outcome.hits;
    throw outcome.error;
  };

  /** After the patience: whoever answers first. An engine that comes second still comes. */
  const race = async (query: string, options: SearchOptions, outcome: Promise<Outcome>): Promise<Hits> => {
    const mine = askHere(query, options);
    const sooner = await Promise.race([outcome, mine.then(() => undefined)]);
    if (sooner && 'hits' in sooner) return sooner.hits;
    const hits = await mine;
    if (!hits) return orThrow(await outcome);
    void outcome.then((late) => {
      if ('hits' in late && !options.signal.aborted) options.here?.later(late.hits);
    });
    return { ...hits, instead: sooner ? 'down' : 'slow' };
  };

  return {
    async search(query, options) {
      options.signal.throwIfAborted();
      const rests = !circuit.mayAsk(clock.now());
      const meanwhile = rests && (await askHere(query, options));
      if (meanwhile) return { ...meanwhile, instead: 'down' };
      const outcome = ask(query, options);
      const first = await inTime(outcome);
      options.signal.throwIfAborted();
      if (!first) return race(query, options, outcome);
      if ('hits' in first) return first.hits;
      const hits = await askHere(query, options);
      return hits ? { ...hits, instead: 'down' } : orThrow(first);
    },
    highlight: (text, hits) => (hits.instead && local ? local : remote).highlight(text, hits),
  };
}
