/** What schema.org has no words for, so that it was not said. Codes; the command line has the sentences. */
export interface LeftOut {
  readonly code:
    | 'exception'
    | 'tier'
    | 'clock'
    | 'fees-differ'
    | 'share-fee'
    | 'conditions'
    | 'method'
    | 'resolution'
    | 'bonus'
    | 'grace'
    | 'later-of-both'
    | 'rights'
    | 'countries-unknown'
    | 'countries-of-file'
    | 'season-over'
    | 'season-terms'
    | 'link';
  /** The rule, the policy or the words it is about. */
  readonly about: string;
}

export type LeaveOut = (code: LeftOut['code'], about?: string) => void;

/** Collects, each thing once. */
export const collecting = (): { leaveOut: LeaveOut; list: () => readonly LeftOut[] } => {
  const found = new Map<string, LeftOut>();
  return {
    leaveOut: (code, about = '') => found.set(`${code} ${about}`, { code, about }),
    list: () => [...found.values()],
  };
};
