import type { Server } from 'node:http';

export function createDemoServer(options?: { faq?: string; pages?: string; dist?: string }): Server;
