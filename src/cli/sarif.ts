import { isAbsolute } from 'node:path';
import type { Level } from '../content/index.js';
import type { Checked, Finding, Silenced } from './check-file.js';

/** SARIF's words for our levels. */
const LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', advice: 'note' };

/** A file name as a URI reference, which must not hold spaces or backslashes. */
const uri = (file: string): string => {
  if (file === '<stdin>') return 'stdin';
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return isAbsolute(file) ? `file://${path.startsWith('/') ? '' : '/'}${path}` : path;
};

const result = (finding: Finding | Silenced, rules: readonly string[]): object => ({
  ruleId: finding.code,
  ruleIndex: rules.indexOf(finding.code),
  level: LEVELS[finding.level],
  message: { text: finding.message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uri(finding.file) },
        region: { startLine: finding.line, startColumn: finding.column },
      },
      logicalLocations: [{ fullyQualifiedName: finding.path.join('/') || '/' }],
    },
  ],
  ...('reason' in finding
    ? { suppressions: [{ kind: 'external', status: 'accepted', justification: finding.reason }] }
    : {}),
});

/**
 * What was found as SARIF 2.1.0, which code hosts show beside the lines.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(checked: readonly Checked[], version: string): object {
  const all = checked.flatMap(({ findings, silenced }) => [...findings, ...silenced]);
  const rules = [...new Set(all.map(({ code }) => code))].sort();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Deskbell',
            version,
            rules: rules.map((id) => ({
              id,
              help: { text: `docs/problems.md, under the heading ${id}.` },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: all.map((finding) => result(finding, rules)),
      },
    ],
  };
}
