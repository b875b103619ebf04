import type { Given } from '../../ui/given.js';

const BY_AUTOFILL: Readonly<Record<string, keyof Given>> = { name: 'name', email: 'email', tel: 'phone' };

const ORDER = /^(field-)?order-?(number)?$/i;

/** Which of it a field asks for, by what the field tells the browser about itself. */
function askedBy({ name, autocomplete, value }: HTMLInputElement): keyof Given | undefined {
  if (ORDER.test(name)) return 'orderNumber';
  // An order is opened by a mail address or by a postcode.
  if (name === 'proof') return value.includes('@') ? 'email' : undefined;
  return BY_AUTOFILL[autocomplete];
}

/** What is known after the visitor wrote into a field of any room; the same object where that is nothing new. */
export function withField(given: Given, field: EventTarget | undefined): Given {
  if (!(field instanceof HTMLInputElement)) return given;
  const asked = askedBy(field);
  if (!asked) return given;
  const { [asked]: _, ...others } = given;
  const value = field.value.trim();
  return value ? { ...others, [asked]: value } : others;
}
