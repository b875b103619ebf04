// The furniture of forms as a person meets it: by keyboard, by label, by what is read out.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../stories/form.surface.js';
import type { FormSurface } from '../../stories/form.surface.js';
import { expectAccessible } from '../helpers/a11y.js';

async function surface(mistaken = false): Promise<FormSurface> {
  const wrapper = await fixture<HTMLElement>(
    html`<div lang="en"><form-surface ?mistaken=${mistaken}></form-surface></div>`,
  );
  const element = wrapper.querySelector('form-surface') as FormSurface;
  await element.updateComplete;
  return element;
}

const rootOf = (element: FormSurface): ShadowRoot => element.shadowRoot as ShadowRoot;
const focused = (element: FormSurface): HTMLElement => rootOf(element).activeElement as HTMLElement;
const nameOf = (field: HTMLElement): string =>
  ((field as HTMLInputElement).labels?.[0]?.textContent ?? field.textContent ?? '').trim();

/** What a screen reader adds to the name. */
const described = (root: ShadowRoot, field: Element | null): string =>
  (field?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => (root.getElementById(id)?.textContent ?? '?').replace(/\s+/g, ' ').trim())
    .join(' | ');

describe('furniture of forms', () => {
  it('has no accessibility fault, with and without mistakes', async () => {
    await expectAccessible(await surface());
    await expectAccessible(await surface(true));
  });

  it('offers choices of at least 44 px that are one stop each for the Tab key and move with arrows', async () => {
    const element = await surface();
    const root = rootOf(element);
    for (const row of root.querySelectorAll('.choice, .button, .input'))
      expect(row.getBoundingClientRect().height).to.be.at.least(44);
    root.querySelector<HTMLElement>('input[type=radio]')?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(nameOf(focused(element))).to.equal('I changed my mind');
    expect(element.heard).to.deep.equal(['chosen mind']);
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused(element))).to.equal('Reading lamp, oak');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Space' });
    expect(element.heard).to.deep.equal(['chosen mind', 'ticked lamp', 'unticked lamp']);
  });

  it('takes a press anywhere in the row, and opens what belongs to the choice', async () => {
    const element = await surface();
    const row = [...rootOf(element).querySelectorAll('.choice')].find((one) =>
      one.textContent?.includes('It is broken'),
    );
    const { right, top } = (row as Element).getBoundingClientRect();
    (rootOf(element).elementFromPoint(right - 6, top + 6) as HTMLElement).click();
    await element.updateComplete;
    expect(element.heard).to.deep.equal(['chosen broken']);
    expect(rootOf(element).querySelector('.choice-more')?.textContent).to.contain('A photo');
  });

  it('says in words what is required, and reads help and error with the field', async () => {
    const root = rootOf(await surface(true));
    const field = root.getElementById('email');
    expect(nameOf(field as HTMLElement)).to.match(/^Your mail address\s+\(required\)$/);
    expect(field?.getAttribute('aria-invalid')).to.equal('true');
    expect(described(root, field)).to.equal(
      'Please look at this: Write an address like name@example.org | We answer there.',
    );
    expect(described(root, root.querySelector('fieldset'))).to.contain('Choose what is wrong');
    expect(root.querySelector('legend')?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'What is wrong with it? (required)',
    );
  });

  it('keeps a question of another direction whole, at the side where the page begins', async () => {
    const element = await surface();
    element.dir = 'rtl';
    await element.updateComplete;
    for (const name of ['.choice-help', '.label']) {
      const line = [...rootOf(element).querySelectorAll<HTMLElement>(name)].find(({ innerText }) =>
        /[a-z][.?]$/.test(innerText),
      );
      const text = document.createTreeWalker(line as HTMLElement, NodeFilter.SHOW_TEXT);
      let words = text.nextNode() as Text;
      while (!/[.?]\s*$/.test(words.data)) words = text.nextNode() as Text;
      const range = document.createRange();
      const letters = (from: number, to: number): DOMRect => {
        range.setStart(words, from);
        range.setEnd(words, to);
        return range.getBoundingClientRect();
      };
      const end = words.data.trimEnd().length;
      expect(letters(end - 1, end).left, words.data).to.be.at.least(letters(end - 2, end - 1).right - 1);
      expect(letters(0, end).right).to.be.closeTo((line as HTMLElement).getBoundingClientRect().right, 1);
    }
  });

  it('leads from the summary to the field, and never changes the address', async () => {
    const element = await surface(true);
    const root = rootOf(element);
    const address = location.href;
    root.getElementById('summary')?.focus();
    expect(focused(element).textContent).to.contain('2 things are still open');
    const [first, second] = root.querySelectorAll<HTMLElement>('.summary a');
    second?.click();
    expect(focused(element).id).to.equal('email');
    first?.click();
    expect(nameOf(focused(element))).to.equal('It is too small');
    expect(location.href).to.equal(address);
  });

  it('tells the step in words and marks it among the named ones', async () => {
    const root = rootOf(await surface());
    expect(root.getElementById('progress')?.textContent).to.contain('Step 2 of 4');
    const current = root.querySelector('[aria-current=step]');
    expect(current?.textContent?.trim()).to.equal('Reason');
  });

  it('sends by Enter, and names what each “Change” changes', async () => {
    const element = await surface();
    rootOf(element).getElementById('email')?.focus();
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Enter' });
    expect(element.heard).to.deep.equal(['typed a', 'sent']);
    const names = [...rootOf(element).querySelectorAll('.answers button')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(names).to.deep.equal(['Change: Items', 'Change: Reason']);
  });

  it('draws a pair of ways at the same size', async () => {
    const [one, other] = rootOf(await surface()).querySelectorAll('.pair .button');
    const [a, b] = [one, other].map((button) => (button as Element).getBoundingClientRect());
    expect([a?.width, a?.height]).to.deep.equal([b?.width, b?.height]);
  });
});
