import type { FormStrings } from '../form.js';

export const form: FormStrings = {
  required: '(חובה)',
  step: 'שלב {n} מתוך {total}',
  problem: 'כדאי לשים לב:',
  problems: {
    one: 'נשאר להשלים דבר אחד',
    two: 'נשאר להשלים שני דברים',
    other: 'נשאר להשלים {n} דברים',
  },
  change: 'שינוי',
  changeWhat: 'שינוי: {what}',
};
