/** The questions that deskbell-returns asks of the policy in stories/returns.content.ts, and what it says then. */
export const CHOICES = [
  {
    id: 'tags',
    title: 'Does any of this apply to it?',
    several: true,
    options: [{ value: 'engraved', label: 'Engraved' }],
  },
  {
    id: 'matter',
    title: 'What is the matter?',
    several: false,
    options: [
      { value: 'too-small', label: 'It does not suit me, or I changed my mind' },
      { value: 'broken', label: 'It is faulty, damaged, or not what I ordered' },
    ],
  },
  {
    id: 'condition',
    title: 'What condition is it in?',
    several: false,
    options: [
      { value: 'unused', label: 'Unused, in its packaging' },
      { value: 'opened', label: 'Opened' },
      { value: 'other', label: 'In another condition' },
    ],
  },
] as const;

export const VERDICTS = {
  yes: '<h2>Yes</h2><p>You have 30 days to think about it, from the day it arrived.</p>',
  no: '<h2>No</h2><p>Engraved items are made for you alone, so they stay with you.</p>',
  faulty: '<h2>Yes</h2><p>What arrives broken, or is not what you ordered, we put right for two years.</p>',
};
