import { launch } from '../../helpers/browser.js';
import { faultServer, storeInMemory } from '../../helpers/fault-server.js';
import { outboxSite } from '../../helpers/outbox-page.js';
import type { Stage } from './play.js';

/** A browser, a site with the outbox, and a backend behind faults. */
export async function setStage(backend = storeInMemory()): Promise<Stage & { close(): Promise<void> }> {
  const [browser, site, server] = await Promise.all([launch(), outboxSite(), faultServer(backend)]);
  const close = async () => void (await Promise.all([browser.close(), site.close(), server.close()]));
  return { browser, site, server, backend, close };
}
