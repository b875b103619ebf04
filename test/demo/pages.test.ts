import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const demo = fileURLToPath(new URL('../../demo/', import.meta.url));
const read = (file: string): string => readFileSync(join(demo, file), 'utf8');
const all = readdirSync(demo, { recursive: true }).map(String);
const pages = all.filter((file) => file.endsWith('.html'));
const shop = ['index.html', 'product.html', 'help.html', '404.html'];

/** What `npm run build` makes and these pages may use. */
const BUILT = ['/dist/deskbell.js', '/dist/deskbell.bundle.js'];
/** What the backend of the demo answers. */
const ANSWERED = ['/api/insights'];

const addresses = (html: string): string[] =>
  [...html.matchAll(/\s(?:src|href|data-picture)="([^"]*)"/g)].map(([, address]) => String(address));

describe('the demo pages', () => {
  for (const file of pages) {
    it(`${file} points only at files that are there`, () => {
      for (const address of addresses(read(file))) {
        if (/^(tel:|mailto:|#)/.test(address) || [...BUILT, ...ANSWERED].includes(address)) continue;
        assert.match(address, /^\//, `${address} is written from the root`);
        const [path = '', fragment] = (address.split('?')[0] ?? '').split('#');
        const target = join(demo, path.endsWith('/') ? `${path}index.html` : path);
        assert.ok(existsSync(target), `${address} exists`);
        const id = fragment ?? address.split('#')[1];
        if (id)
          assert.match(readFileSync(target, 'utf8'), new RegExp(`id="${id}"`), `${address} has its place`);
      }
    });

    it(`${file} runs under a strict policy: no inline script, style or handler`, () => {
      const html = read(file);
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/);
      assert.doesNotMatch(html, /<style|\sstyle="|\son\w+="/);
      assert.match(html, /^<!doctype html>/);
      assert.match(html, /<html lang="\w+">/);
    });
  }

  it('name no other host, in any file', () => {
    const allowed = ['http://www.w3.org/2000/svg', 'http://localhost', 'http://127.0.0.1'];
    for (const file of all.filter((name) => /\.(html|css|js|mjs|svg)$/.test(name))) {
      const hosts = read(file).match(/(?:https?:)?\/\/[\w.-]+\.[\w.-]+[^\s"'`)]*/g) ?? [];
      const foreign = hosts.filter(
        (host) => /^(https?:)?\/\/[a-z]/.test(host) && !allowed.some((one) => host.startsWith(one)),
      );
      assert.deepEqual(foreign, [], file);
    }
  });

  it('are the same in Russian: every element in its place', () => {
    const outline = (file: string): string[] =>
      [...read(file).matchAll(/<(\w[\w-]*)/g)].map(([, name]) => String(name));
    for (const file of shop) assert.deepEqual(outline(`ru/${file}`), outline(file), file);
    for (const file of shop) assert.match(read(`ru/${file}`), /<html lang="ru">/);
  });

  it('show the desk with something to read before its script has come', () => {
    for (const file of ['index.html', 'product.html', 'help.html'].flatMap((name) => [name, `ru/${name}`])) {
      const desk = /<deskbell-(faq|desk) [^>]*>([\s\S]*?)<\/deskbell-\1>/.exec(read(file))?.[2] ?? '';
      assert.match(desk, /<details>/, file);
      assert.match(desk, /<a slot="contact"/, file);
    }
  });

  it('have one whole desk each: the help page in its place, the others in the corner with a link to the help page', () => {
    for (const file of shop.flatMap((name) => [name, `ru/${name}`])) {
      const [language = ''] = /^ru/.exec(file) ?? ['en'];
      const desks = [...read(file).matchAll(/<deskbell-desk ([^>]*)>/g)].map(([, attributes]) =>
        String(attributes),
      );
      assert.equal(desks.length, 1, file);
      const given = `deep-links src="/content/desk.json" endpoint="/api/tickets" lang="${language}"`;
      assert.equal(
        desks[0],
        file.endsWith('help.html') ? `${given} data-deep-link` : `launcher ${given}`,
        file,
      );
      assert.match(read(file), /data-deskbell-open="returns" data-deskbell-mode="withdrawal"/, file);
    }
  });

  it('show the very lines of CSS that make each brand', () => {
    const plain = (text: string): string =>
      text
        .replace(/&quot;/g, '"')
        .replace(/\s+/g, ' ')
        .trim();
    const css = plain(read('developers.css'));
    const shown = [...read('themes.html').matchAll(/<code>([^]*?)<\/code>/g)].map(([, lines]) =>
      plain(String(lines)),
    );
    assert.equal(shown.length, 3);
    for (const lines of shown) assert.ok(css.includes(lines), lines);
  });

  it('keep the plain page at six lines', () => {
    assert.equal(read('plain.html').trim().split('\n').length, 6);
  });

  it('link to articles that exist', () => {
    const { articles } = JSON.parse(read('content/faq.en.json')) as { articles: { id: string }[] };
    const ids = new Set(articles.map(({ id }) => id));
    for (const file of pages) {
      for (const [, id] of read(file).matchAll(/\?article=([\w-]+)/g))
        assert.ok(ids.has(String(id)), `${file}: ${id}`);
    }
  });
});
