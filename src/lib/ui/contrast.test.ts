import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../app.css', import.meta.url), 'utf8');
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);

const grounds = ['ground', 'surface', 'sunken', 'grape-soft', 'again-soft', 'hard-soft', 'good-soft'];
const inks = ['ink', 'ink-2', 'ink-3', 'grape', 'again', 'hard', 'good', 'easy'];
const filled = [
  ['on-grape', 'grape'],
  ['on-rating', 'again'],
  ['on-rating', 'hard'],
  ['on-rating', 'good'],
  ['on-rating', 'easy'],
  ['ground', 'ink'],
] as const;

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string, scheme: Scheme): number {
  const [dark, light] = [one, other]
    .map((name) => luminance(colours.get(name)![scheme]))
    .sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(schemes)('in the %s scheme', (scheme) => {
  it.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground])))(
    '%s on %s can be read',
    (ink, ground) => {
      expect(contrast(ink!, ground!, scheme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(filled)('%s on a filled %s can be read', (ink, ground) => {
    expect(contrast(ink, ground, scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('edges of controls and focus rings are seen on %s', (ground) => {
    expect(contrast('edge', ground, scheme)).toBeGreaterThanOrEqual(3);
    expect(contrast('grape', ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});

it('covers every colour that there is, but hairlines, which carry no meaning', () => {
  const covered = new Set([...grounds, ...inks, ...filled.flat(), 'edge', 'line']);
  expect([...colours.keys()].filter((name) => !covered.has(name))).toEqual([]);
});
