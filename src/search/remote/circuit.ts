/** Leaves an engine in peace that failed again and again, so that neither it nor the visitor is worn out. */
export interface Circuit {
  /** Whether the engine should be asked. `now` in milliseconds, of any clock that goes forward. */
  mayAsk(now: number): boolean;
  worked(): void;
  failed(now: number): void;
}

export interface CircuitSettings {
  /** After so many failures in a row the engine rests; 3 when left out. */
  readonly failures?: number;
  /** Milliseconds of the first rest; each further failure doubles it. 15,000 when left out. */
  readonly rest?: number;
  /** Milliseconds of the longest rest; 300,000 when left out. */
  readonly longest?: number;
}

/** A circuit that is closed at first. After a rest the next question is the trial. */
export function newCircuit({
  failures = 3,
  rest = 15_000,
  longest = 300_000,
}: CircuitSettings = {}): Circuit {
  let count = 0;
  let until = -Infinity;
  return {
    mayAsk: (now) => now >= until,
    worked() {
      count = 0;
      until = -Infinity;
    },
    failed(now) {
      count += 1;
      if (count >= failures) until = now + Math.min(rest * 2 ** (count - failures), longest);
    },
  };
}
