import type { CDPSession } from 'puppeteer-core';

/** How many elements of a tag the browser still holds, in the page or out of it. */
export async function held(session: CDPSession, tag: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `customElements.get('${tag}').prototype`,
    objectGroup: 'held',
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'held',
  });
  const { result: count } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'held' });
  return count.value as number;
}
