/** What draws: loaded only for a page, since it is large. */
export type Plots = Pick<typeof import('../plots.js'), 'bars' | 'weeks' | 'hours'>;
