/** A policy file with one policy and one rule for everything; what is set last wins. */
export const policyFile = (file: object = {}): Record<string, unknown> => ({
  version: 1,
  policyVersion: '1',
  timezone: 'Europe/Berlin',
  currency: 'EUR',
  policies: [standard()],
  rules: [{ id: 'all', when: {}, use: 'standard' }],
  ...file,
});

export const standard = (fields: object = {}): Record<string, unknown> => ({
  id: 'standard',
  kind: 'finite-window',
  window: { days: 30, clock: 'delivered' },
  resolutions: [{ type: 'refund-original' }],
  methods: [{ type: 'mail' }],
  ...fields,
});
