import type { Path } from '../content/index.js';
import type { Finding } from '../cli/in-a-page.js';
import { format, type StudioStrings, type Values } from '../i18n/index.js';
import type { SetOptions } from '../cli/edit/index.js';
import { hashOfRoute, type Route, routeOf } from './route.js';
import type { Store } from './store/store.js';
import { articlesOf, textAt } from './work/articles.js';
import type { Helper, Helpers } from './work/helper.js';
import { isChanged, Workspace, type WorkFile } from './work/workspace.js';
import type { Texts } from './work/protocol.js';

/** After the last key press so long a check waits, in milliseconds. */
const PAUSE = 350;
/** Every so often the folder is looked at for changes made elsewhere, in milliseconds. */
const LOOK_EVERY = 2_500;

/** What the views share: the files, their problems, where one is, and what to say. */
export class Studio {
  readonly workspace: Workspace;
  /** For checks, which take their time. */
  readonly helper: Helper;
  /** For what is being typed. */
  readonly quick: Helper;
  readonly strings: StudioStrings;
  readonly locale: string;
  findings: readonly Finding[] = [];
  /** Problems as they were when the files were last read or saved. */
  checking = true;
  route: Route;
  /** The address that the open article has since others put some before it: nobody went there. */
  followed = '';
  /** The last thing that happened, for the status line. */
  told = '';
  readonly #draw: () => void;
  readonly #stale = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    store: Store,
    tools: { helpers: Helpers; strings: StudioStrings; locale: string; draw: () => void },
  ) {
    this.helper = tools.helpers.helper;
    this.quick = tools.helpers.quick;
    this.strings = tools.strings;
    this.locale = tools.locale;
    this.#draw = tools.draw;
    this.route = routeOf(location.hash);
    this.workspace = new Workspace(store, () => this.changed());
  }

  say(key: keyof StudioStrings, values: Values = {}): string {
    return format(this.locale, this.strings[key], values);
  }

  /** Something is another than what is drawn. */
  changed(): void {
    this.#draw();
  }

  tell(key: keyof StudioStrings, values: Values = {}): void {
    this.told = this.say(key, values);
    this.#draw();
  }

  /** Reads the folder, checks it, and goes on looking until the signal ends it. */
  async start(signal: AbortSignal): Promise<void> {
    await this.workspace.look();
    addEventListener('hashchange', () => this.#went(), { signal });
    addEventListener('focus', () => void this.look(), { signal });
    const timer = setInterval(() => document.visibilityState === 'visible' && void this.look(), LOOK_EVERY);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    void this.check();
  }

  #went(): void {
    this.route = routeOf(location.hash);
    this.followed = '';
    this.#draw();
  }

  /** Sees what others changed in the folder meanwhile. */
  async look(): Promise<void> {
    const follow = this.#following();
    const again = await this.workspace.look().catch(() => []);
    if (!again.length) return;
    follow();
    this.tell('readAgain', { names: again.join(', ') });
    void this.check();
  }

  /** The id of the article that is open; empty where none is. */
  #openId(): string {
    const { file, article } = this.route;
    const articles = articlesOf(this.workspace.file(file)?.value);
    return article === undefined ? '' : textAt(articles[article], 'id');
  }

  /** Keeps an article open where its file becomes another: what is typed next must not go into its neighbour. */
  #following(): () => void {
    const [was, id] = [this.route, this.#openId()];
    return () => {
      const { article: _moved, ...route } = was;
      const value = this.workspace.file(route.file)?.value;
      if (this.route !== was || id === '' || value === undefined || this.#openId() === id) return;
      const article = articlesOf(value).findIndex((one) => textAt(one, 'id') === id);
      this.route = { ...route, ...(article >= 0 && { article }) };
      this.followed = hashOfRoute(this.route);
      history.replaceState(history.state, '', this.followed);
      this.#draw();
    };
  }

  /** Everything that belongs to the help desk, as it would be saved. */
  texts(of: (file: WorkFile) => string = ({ text }) => text): Texts {
    return this.workspace.files
      .filter(({ kind }) => kind !== 'orders')
      .map((file) => [file.name, of(file)] as const);
  }

  set(file: string, path: Path, value: unknown, options?: SetOptions): void {
    this.workspace.set(file, path, value, options);
    this.#checkSoon(file);
  }

  write(file: string, text: string): void {
    this.workspace.write(file, text);
    this.#checkSoon(file);
  }

  discard(file: string): void {
    const follow = this.#following();
    this.workspace.discard(file);
    follow();
    this.tell('discarded', { name: file });
    void this.check();
  }

  /** Puts what was changed here into what somebody else wrote meanwhile. */
  bringTogether(file: string): void {
    const follow = this.#following();
    this.workspace.bringTogether(file);
    follow();
    this.tell('together', { name: file });
    void this.check();
  }

  async save(file: string): Promise<void> {
    try {
      const saved = await this.workspace.save(file);
      this.tell(saved ? 'saved' : 'savedNot', { name: file });
    } catch {
      this.tell('saveFailed', { name: file });
    }
    void this.check();
  }

  get unsaved(): readonly WorkFile[] {
    return this.workspace.files.filter(isChanged);
  }

  problemsOf(file: string): readonly Finding[] {
    return this.findings.filter((finding) => finding.file === file);
  }

  #checkSoon(file: string): void {
    this.#stale.add(file);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const [only, ...more] = this.#stale;
      void this.check(more.length ? undefined : only);
    }, PAUSE);
  }

  /** Checks every file, or one among the others while it is being typed. */
  async check(only?: string): Promise<void> {
    this.checking = true;
    this.#draw();
    const asked = [...this.#stale];
    const ask = { texts: this.texts(), now: Date.now(), only };
    const found = await this.helper.ask('check', ask).catch(() => undefined);
    if (!found) return; // a newer one is on its way
    for (const name of asked) this.#stale.delete(name);
    const others = only === undefined ? [] : this.findings.filter(({ file }) => file !== only);
    this.findings = [...others, ...found];
    this.checking = false;
    this.#draw();
  }
}
