import { testMadeLanguages } from './test-stories.js';

// The desk first: it shows what the others leave on the device.
for (const name of ['desk', 'faq', 'guide', 'returns', 'escalation']) testMadeLanguages(name);
