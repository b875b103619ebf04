import type { VerdictCode } from './model.js';

/** Why, in a sentence for the person, for each code. */
export type Sentences = Readonly<Record<VerdictCode, string>>;

/** English, where neither the rule nor the page brings words of its own. */
export const ENGLISH: Sentences = {
  OUTSIDE_WINDOW: 'The time to return this item is over.',
  FINAL_SALE: 'This item was sold as final sale.',
  NON_RETURNABLE: 'This item cannot be returned.',
  CONDITION: 'Whether this item can be returned depends on its condition.',
  NOT_DELIVERED: 'We do not know yet that this item has arrived.',
  ALREADY_RETURNED: 'This item has been returned already.',
  OTHER_SELLER: 'This item was sold by another shop, which takes it back itself.',
  BUSINESS_PURCHASE: 'This item was bought by a company.',
  NEEDS_EVIDENCE: 'Please show us what is wrong, for example in a photo.',
  UNKNOWN_ITEM: 'Our rules do not say what happens with this item, so a person will look at it.',
};
