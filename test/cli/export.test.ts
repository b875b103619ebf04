import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskbell } from '../helpers/command-line.js';

describe('deskbell export jsonld', () => {
  it('writes a policy, and tells on stderr what it left out and why', async () => {
    const { code, stdout, stderr } = await deskbell([
      'export',
      'jsonld',
      'returns.json',
      '--country',
      'de, at',
      '--link',
      'https://shop.example/returns',
    ]);
    assert.equal(code, 0);
    const said = JSON.parse(stdout) as Record<string, unknown>;
    assert.equal(said['@type'], 'MerchantReturnPolicy');
    assert.deepEqual(said['applicableCountry'], ['DE', 'AT']);
    assert.equal(said['merchantReturnDays'], 30);
    assert.match(stderr, /^Left out, \d things:\n/);
    assert.match(stderr, /rule "final-sale": a return policy has no place for categories, tags/);
    assert.match(stderr, /rule "member": for some customers only\. .*validForMemberTier/);
    assert.match(stderr, /the bonus for "store-credit"/);
  });

  it('writes the articles that everybody may read as FAQPage', async () => {
    const input = JSON.stringify({
      locale: 'en',
      articles: [
        {
          id: 'a',
          question: 'Where?',
          answer: 'In **Riga**.\n\n</script><b>x',
          steps: ['Go [there](https://a.example).'],
        },
        { id: 'b', question: 'When?', answer: 'Later.', status: 'draft' },
        { id: 'c', question: 'Who?', answer: 'Some.', audience: { countries: ['DE'] } },
      ],
    });
    const { code, stdout } = await deskbell(['export', 'jsonld', '-'], { input });
    assert.equal(code, 0);
    assert.doesNotMatch(stdout, /</);
    assert.deepEqual(JSON.parse(stdout), {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      inLanguage: 'en',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'Where?',
          acceptedAnswer: { '@type': 'Answer', text: 'In Riga.\n</script><b>x\n1. Go there.' },
        },
      ],
    });
  });

  it('says what it cannot do', async () => {
    const said = async (...words: string[]) => (await deskbell(['export', ...words])).stderr;
    assert.match(await said('jsonld'), /^Name a format and a file\./);
    assert.match(await said('jsonl', 'returns.json'), /no format jsonl\. Did you mean "jsonld"\?/);
    assert.match(
      await said('jsonld', 'departments.json'),
      /is a departments file\. What can be written: returns, faq\./,
    );
    assert.match(await said('jsonld', 'returns.json', '--country', 'Germany'), /codes of two letters/);
    assert.match(
      await said('jsonld', 'returns.json', '--link', 'javascript:1'),
      /--link takes the address of a page/,
    );
    assert.equal((await deskbell(['export', 'jsonld', '-'], { input: '{' })).code, 1);
  });
});
