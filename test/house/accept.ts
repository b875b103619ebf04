/** True where a person chose to take the present state as the right one: `npm run api:accept` and the like. */
export const accepting = process.env['DESKBELL_ACCEPT'] === '1';
