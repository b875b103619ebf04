import { loadEscalationStrings, loadFormStrings } from '../../i18n/index.js';

/** What a visitor who writes to a person may need later, up to the slip, fetched while there is a network. */
export const fetchAhead = (locale: string): Promise<unknown> =>
  Promise.all([
    loadEscalationStrings(locale),
    loadFormStrings(locale),
    import('./escalation.delivery.js').then(({ loadEscalationSlipStrings }) =>
      loadEscalationSlipStrings(locale),
    ),
    import('./escalation.suggester.js'),
    import('./escalation.preparing.js'),
    import('./escalation.paper.js'),
  ]);
