import type { Quality } from './quality.js';

/** Deskbell against the best of the others in one file and spelling; hit@3 in per cent. */
export interface Verdict {
  readonly file: string;
  readonly spelling: 'clean' | 'typo';
  readonly deskbell: number;
  readonly best: string;
  readonly bestHit3: number;
  /** Points above (or, negative, below) the best. */
  readonly by: number;
}

/** One verdict for each file and spelling. */
export function verdicts(quality: readonly Quality[]): Verdict[] {
  return quality
    .filter(({ engine }) => engine === 'Deskbell')
    .flatMap((own) => {
      const others = quality.filter(({ file, engine }) => file === own.file && engine !== 'Deskbell');
      return (['clean', 'typo'] as const).flatMap((spelling) => {
        const [best] = [...others].sort((a, b) => b[spelling].hit3 - a[spelling].hit3);
        if (!best) return [];
        const [deskbell, bestHit3] = [own[spelling].hit3, best[spelling].hit3];
        return [
          {
            file: own.file,
            spelling,
            deskbell,
            best: best.engine,
            bestHit3,
            by: points(deskbell - bestHit3),
          },
        ];
      });
    });
}

/** Written figures have four digits: less than a hundredth of a point is no difference. */
const points = (difference: number): number => Math.round(difference * 100) / 100 || 0;

/** "17 of 20 above the best of the others; …" */
export function summary(list: readonly Verdict[]): string {
  const above = list.filter(({ by }) => by > 0).length;
  const worst = list.reduce((least, { by }) => Math.min(least, by), Infinity);
  const mean = list.reduce((sum, { by }) => sum + by, 0) / (list.length || 1);
  return `${above} of ${list.length} above the best of the others; ${signed(mean)} points in the mean, ${signed(worst)} at worst.`;
}

export const signed = (value: number): string => (value > 0 ? '+' : '') + value.toFixed(1);
