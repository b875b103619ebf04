/** Texts of a log that are longer are cut, so that no line can fill the memory. */
const LONGEST = 200;

/** A text of a log as a key: cut, and without a hold on the line that it came from. */
export function keyOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value.length > LONGEST ? Array.from(value.slice(0, LONGEST)).join('') : value;
}

/**
 * Values by key, never many more than `most`. When a quarter more are there, those that weigh least are forgotten, and
 * what they weighed is added up: whatever was counted beside them stays true, and the frequent stay exact unless they
 * were rare for very long.
 */
export class Bounded<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;
  readonly #make: (key: string) => Value;
  readonly #weight: (value: Value) => number;
  /** Sum of the weights of all that was forgotten. */
  forgotten = 0;

  constructor(most: number, make: (key: string) => Value, weight: (value: Value) => number) {
    this.#most = most;
    this.#make = make;
    this.#weight = weight;
  }

  /** The value of a key, made where it is not there. */
  of(key: string): Value {
    let value = this.#values.get(key);
    if (value === undefined) {
      if (this.#values.size >= this.#most * 1.25) this.#forget();
      value = this.#make(key);
      this.#values.set(key, value);
    }
    return value;
  }

  /** The heaviest first; equal ones by key, so that the same log gives the same list. */
  list(): readonly (readonly [key: string, value: Value])[] {
    return [...this.#values].sort(
      ([a, one], [b, other]) => this.#weight(other) - this.#weight(one) || (a < b ? -1 : 1),
    );
  }

  get size(): number {
    return this.#values.size;
  }

  #forget(): void {
    for (const [key, value] of this.list().slice(this.#most)) {
      this.forgotten += this.#weight(value);
      this.#values.delete(key);
    }
  }
}

interface Count {
  many: number;
}

/** How often each key came. */
export class Tally {
  readonly #counts: Bounded<Count>;

  constructor(most: number) {
    this.#counts = new Bounded(
      most,
      (): Count => ({ many: 0 }),
      ({ many }) => many,
    );
  }

  add(key: string, many = 1): void {
    if (key) this.#counts.of(key).many += many;
  }

  /** The most frequent first. */
  list(): readonly (readonly [key: string, many: number])[] {
    return this.#counts.list().map(([key, { many }]) => [key, many]);
  }
}
