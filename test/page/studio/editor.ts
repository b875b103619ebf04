// An editor who uses the studio by keyboard alone, on the built files, over a folder of their own.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { openPage } from '../../helpers/browser.js';

const program = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const run = promisify(execFile);

/** A loaded machine takes its time; a person would too. */
const patience = { timeout: 30_000 };

/** More presses of Tab than any view of the studio needs. */
const MOST_TABS = 120;

/** A folder under git, as editors have it. */
export class Repository {
  constructor(readonly dir: string) {}

  async git(...words: string[]): Promise<string> {
    const who = ['-c', 'user.name=Ed', '-c', 'user.email=ed@example.org'];
    return (await run('git', [...who, ...words], { cwd: this.dir })).stdout;
  }

  /** What `git diff` shows as lines that went and came. */
  async changed(): Promise<readonly string[]> {
    const lines = (await this.git('diff', '--unified=0')).split('\n');
    return lines.filter((line) => /^[+-](?![+-])/.test(line));
  }
}

export async function repository(
  t: TestContext,
  files: Readonly<Record<string, string>>,
): Promise<Repository> {
  const dir = await mkdtemp(join(tmpdir(), 'studio-page-'));
  t.after(() => rm(dir, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  const repo = new Repository(dir);
  await repo.git('init', '--quiet');
  await repo.git('add', '.');
  await repo.git('commit', '--quiet', '--message', 'content');
  return repo;
}

/** Starts `deskbell studio` and gives the address that it prints. */
export async function startStudio(t: TestContext, dir: string): Promise<string> {
  const child = spawn(process.execPath, [program, 'studio', dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill());
  let said = '';
  return new Promise((done, fail) => {
    child.stdout.on('data', (words: Buffer) => {
      said += words.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//.exec(said)?.[0];
      if (address !== undefined) done(address);
    });
    child.once('exit', () => fail(new Error(`no address in: ${said}`)));
  });
}

export class Editor {
  constructor(
    readonly page: Page,
    readonly faults: readonly string[],
  ) {}

  sees(name: string, role: string): Promise<ElementHandle<Element> | null> {
    return this.page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, patience);
  }

  /** Comes to a control by Tab. */
  async goTo(name: string, role: string): Promise<void> {
    const control = await this.sees(name, role);
    if (!control) throw new Error(`no ${role} “${name}”`);
    const focused = (): Promise<boolean> =>
      control.evaluate((one) => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active === one;
      });
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (await focused()) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`“${name}” cannot be reached with Tab`);
  }

  async press(name: string, role = 'button'): Promise<void> {
    await this.goTo(name, role);
    await this.page.keyboard.press('Enter');
  }

  /** Writes a field anew. */
  async write(name: string, text: string, role = 'textbox'): Promise<void> {
    await this.goTo(name, role);
    await this.chord('KeyA');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
  }

  async chord(key: 'KeyA' | 'KeyS'): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press(key);
    await this.page.keyboard.up('Control');
  }

  /** Waits for words somewhere under a selector in the studio. */
  async reads(pattern: RegExp, under = 'main'): Promise<void> {
    const end = Date.now() + patience.timeout;
    for (;;) {
      const text = await this.#text(under);
      if (pattern.test(text)) return;
      if (Date.now() > end) throw new Error(`${pattern} is not in ${under}: ${text.slice(0, 1500)}`);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  /** Everything written under a selector, with a space between pieces. */
  #text(under: string): Promise<string> {
    return this.page.evaluate((selector) => {
      const root = document.querySelector('deskbell-studio')?.shadowRoot;
      const place = root?.querySelector(selector);
      const walker = document.createTreeWalker(place?.shadowRoot ?? place ?? document, NodeFilter.SHOW_TEXT);
      const said: string[] = [];
      while (walker.nextNode()) said.push(walker.currentNode.nodeValue ?? '');
      return said.join(' ').replace(/\s+/g, ' ');
    }, under);
  }
}

/** Opens the studio over a folder in a browser. */
export async function edit(browser: Browser, t: TestContext, address: string): Promise<Editor> {
  const { page, faults, close } = await openPage(browser);
  t.after(close);
  await page.setViewport({ width: 1300, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(address);
  return new Editor(page, faults);
}
