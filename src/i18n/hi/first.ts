import type { FirstWords } from '../first.js';

/** हिन्दी: संबोधन “आप”। */
export const first: FirstWords = {
  ask: 'हम आपकी क्या मदद कर सकते हैं?',
  failed: 'अभी यह लोड नहीं हो सका।',
  retry: 'फिर से कोशिश करें',
  help: 'मदद',
};
