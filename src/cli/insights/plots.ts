/** The plots of a report as SVG, for light and dark pages alike: their colours are the page's own. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** The same plot for wide pages, and for phones. */
const WIDTHS = { wide: 704, narrow: 264 } as const;
type Size = keyof typeof WIDTHS;

const ACCENT = 'var(--accent)';
const MISSED = 'var(--missed)';
const SOFT = 'var(--soft)';
const LINE = 'var(--line)';
const MUTED = 'var(--muted)';
const ROW = 42;

export interface Bar {
  readonly name: string;
  /** In the order of the parts. */
  readonly values: readonly number[];
  /** What stands at its end. */
  readonly says: string;
}

/** Colours of the parts of a bar, in their order. */
export type Colours = readonly ('accent' | 'missed' | 'soft')[];
const FILLS = { accent: ACCENT, missed: MISSED, soft: SOFT } as const;

/** Bars beneath each other, with the name above each: names are whole questions. */
export function bars(all: readonly Bar[], title: string, colours: Colours = ['accent']): string {
  const parts = all.flatMap(({ values }, row) => {
    let from = 0;
    return values.map((value, i) => ({
      row,
      from,
      to: (from += value),
      fill: FILLS[colours[i] ?? 'accent'],
    }));
  });
  const totals = all.map(({ values }) => values.reduce((sum, one) => sum + one, 0));
  return bothSizes(title, (size, document) => {
    const most = Math.floor((WIDTHS[size] - 60) / 6.9);
    return Plot.plot({
      document,
      width: WIDTHS[size],
      height: ROW * all.length + 4,
      margin: 0,
      marginRight: size === 'wide' ? 120 : 84,
      x: { axis: null, domain: [0, Math.max(1, ...totals)] },
      y: { axis: null, domain: all.map((_, row) => row), padding: 0 },
      marks: [
        Plot.barX(parts, {
          x1: 'from',
          x2: 'to',
          y: 'row',
          fill: 'fill',
          insetTop: 22,
          insetBottom: 8,
          rx: 2,
        }),
        Plot.text(all, {
          x: 0,
          y: (_, row) => row,
          text: ({ name }: Bar) => cut(name, most),
          textAnchor: 'start',
          dy: -11,
          fill: 'currentColor',
        }),
        Plot.text(all, {
          x: (_, row) => totals[row],
          y: (_, row) => row,
          text: 'says',
          textAnchor: 'start',
          dx: 6,
          dy: 7,
          fill: MUTED,
        }),
      ],
    });
  });
}

export interface Week {
  /** Its Monday. */
  readonly label: string;
  readonly found: number;
  readonly missed: number;
}

/** Questions week by week, those without an answer at the foot. */
export function weeks(all: readonly Week[], title: string): string {
  const parts = all.flatMap(({ found, missed }, week) => [
    { week, from: 0, to: missed, fill: MISSED },
    { week, from: missed, to: missed + found, fill: ACCENT },
  ]);
  return bothSizes(title, (size, document) => {
    const every = Math.max(1, Math.ceil((all.length * 56) / WIDTHS[size]));
    return Plot.plot({
      document,
      width: WIDTHS[size],
      height: 220,
      marginLeft: 44,
      marginRight: 4,
      marginTop: 12,
      marginBottom: 28,
      x: {
        label: null,
        domain: all.map((_, i) => i),
        tickFormat: (i: number) => (i % every ? '' : (all[i]?.label ?? '')),
        tickSize: 0,
        padding: 0.25,
      },
      y: { label: null, ticks: 4, tickSize: 0, nice: true },
      marks: [
        Plot.gridY({ stroke: LINE, strokeOpacity: 1, ticks: 4 }),
        Plot.rectY(parts, { x: 'week', y1: 'from', y2: 'to', fill: 'fill' } as object),
        Plot.ruleY([0], { stroke: MUTED }),
      ],
    });
  });
}

/** How much is asked at which hour of which day: the fuller, the more. */
export function hours(table: readonly (readonly number[])[], days: readonly string[], title: string): string {
  const most = Math.max(1, ...table.flat());
  const cells = table.flatMap((row, day) => row.map((value, hour) => ({ day, hour, value: value / most })));
  return bothSizes(title, (size, document) =>
    Plot.plot({
      document,
      width: WIDTHS[size],
      height: size === 'wide' ? 210 : 176,
      marginLeft: size === 'wide' ? 84 : 34,
      marginRight: 2,
      marginTop: 4,
      marginBottom: 26,
      padding: 0,
      x: {
        label: null,
        domain: cells.slice(0, 24).map(({ hour }) => hour),
        tickSize: 0,
        tickFormat: (hour: number) => (hour % (size === 'wide' ? 3 : 6) ? '' : `${hour}:00`),
      },
      y: {
        label: null,
        domain: table.map((_, day) => day),
        tickSize: 0,
        tickFormat: (day: number) => (size === 'wide' ? days[day] : days[day]?.slice(0, 2)) ?? '',
      },
      opacity: { type: 'identity' },
      marks: [
        Plot.cell(cells, { x: 'hour', y: 'day', fill: LINE, fillOpacity: 0.35, inset: 1, rx: 2 }),
        Plot.cell(cells, { x: 'hour', y: 'day', fill: ACCENT, fillOpacity: 'value', inset: 1, rx: 2 }),
      ],
    }),
  );
}

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

type Drawn = ReturnType<typeof Plot.plot>;

/** An element of linkedom says itself as markup. */
interface Written {
  toString(): string;
}

/** Both sizes as markup, with the title as the text alternative; no style of their own, since the page's policy knows none. */
function bothSizes(title: string, draw: (size: Size, document: Document) => Drawn): string {
  return (['wide', 'narrow'] as const)
    .map((size) => {
      const { document } = parseHTML('<!doctype html><body></body>');
      const svg = draw(size, document);
      for (const element of svg.querySelectorAll('style')) element.remove();
      for (const element of [svg, ...svg.querySelectorAll('[style]')]) element.removeAttribute('style');
      for (const element of svg.querySelectorAll('[aria-label]')) element.removeAttribute('aria-label');
      svg.setAttribute('class', size);
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', title);
      return (svg as Written).toString();
    })
    .join('');
}
