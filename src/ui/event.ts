/** What every `detail` begins with. */
export interface EventHead {
  /** Version of the shape. */
  readonly v: 1;
  /** Unique to this event. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Language of the element, BCP 47. */
  readonly locale: string;
  /** Address of the page without query string and fragment. */
  readonly page: string;
}

/** 128 random bits in hexadecimal. Works on plain http too, where `crypto.randomUUID` does not exist. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const pageAddress = (): string => location.origin + location.pathname;

/** A fact: something a person did or the world answered. Bubbles out of every shadow root. */
export class DeskbellEvent<Detail extends object> extends CustomEvent<EventHead & Detail> {
  constructor(name: string, locale: string, detail: Detail, cancelable = false) {
    super(`deskbell-${name}`, {
      bubbles: true,
      composed: true,
      cancelable,
      detail: {
        v: 1,
        id: `evt_${randomId()}`,
        at: new Date().toISOString(),
        locale,
        page: pageAddress(),
        ...detail,
      },
    });
  }
}
