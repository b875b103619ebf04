export { type Clock, pageClock } from './clock.js';
export { askEngine } from './ask.js';
export { type RemoteSettings, remoteEngine } from './engine.js';
export { type FallbackSettings, withFallback } from './fallback.js';
