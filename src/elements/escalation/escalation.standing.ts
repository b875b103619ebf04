import type { DeliveryCode } from '../../escalation/index.js';
import type { Tone } from '../../ui/form/notice.js';
import type { SlipScene } from './escalation.slip.js';

/** The honest word: saved here, sent, received, or none of these. Never one for another. */
export interface Standing {
  readonly tone: Tone;
  readonly title: string;
  readonly body: readonly string[];
  /** It will not go by itself, or only slowly: the visitor is given every other way. */
  readonly hopeless: boolean;
}

/** A try of these may have arrived, only the proof is missing. */
const MAYBE: readonly (DeliveryCode | undefined)[] = ['unproven', 'timeout'];

const REFUSED = {
  nobody: 'nobody',
  'too-large': 'too-large',
  expired: 'expired',
  refused: 'refused',
  conflict: 'refused',
  'not-allowed': 'blocked',
  'not-found': 'blocked',
} as const;

export function standingOf({ t, ticket, kept }: Pick<SlipScene, 't' | 'ticket' | 'kept'>): Standing {
  const name = ticket.departmentName;
  if (!kept) return { tone: 'warning', title: t('unknown'), body: [t('unknownHelp')], hopeless: true };
  const { standing, keptIn } = kept;
  const onDevice = keptIn !== 'memory';
  const warning =
    keptIn === 'memory'
      ? [t('onPageHelp')]
      : keptIn === 'text' && ticket.attachments.length
        ? [t('onlyText')]
        : [];
  switch (standing.state) {
    case 'accepted':
      return { tone: 'good', title: t('received'), body: [t('receivedHelp', { name })], hopeless: false };
    case 'sending':
      return {
        tone: 'info',
        title: t(onDevice ? 'sending' : 'sendingOnly'),
        body: [t('sendingHelp', { name }), ...warning],
        hopeless: false,
      };
    case 'needs-attention': {
      const key = (REFUSED as Partial<Record<DeliveryCode, (typeof REFUSED)[keyof typeof REFUSED]>>)[
        standing.code
      ];
      return {
        tone: 'bad',
        title: t('notSent'),
        body: [t(key ?? 'refused', { name }), ...warning],
        hopeless: true,
      };
    }
    case 'queued': {
      const { code } = standing;
      if (MAYBE.includes(code))
        return {
          tone: 'warning',
          title: t('unproven'),
          body: [t('unprovenHelp', { name }), ...warning],
          hopeless: false,
        };
      const why = code === 'offline' ? t('offline') : code ? t('trying', { name }) : t('savedHelp');
      return {
        tone: 'info',
        title: t(onDevice ? 'saved' : 'onPage'),
        body: [why, ...warning],
        hopeless: false,
      };
    }
  }
}
