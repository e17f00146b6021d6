import type { Page } from '@playwright/test';

/**
 * What is wrong with the screen as it stands, as sentences: it is wider than the window, a control is too small to hit,
 * or its words do not fit into it.
 */
export const layoutProblems = (page: Page): Promise<string[]> => page.evaluate(findProblems);

/** Runs in the page. */
function findProblems(): string[] {
  const smallest = 44;
  const smallestInText = 24;
  const problems: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    problems.push(`The page is ${root.scrollWidth} px wide in a window of ${root.clientWidth} px.`);

  const controls = 'a[href], button, summary, label:has(input), input:not(label input), select, textarea';
  const dialog = document.querySelector('dialog:modal');
  for (const control of (dialog ?? document).querySelectorAll<HTMLElement>(controls)) {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.matches('.skip:not(:focus)'))
      continue;
    const name = `“${(control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 40)}”`;
    const wanted = getComputedStyle(control).display === 'inline' ? smallestInText : smallest;
    const missing = sizeMissing(control, wanted);
    if (missing) problems.push(`${name} is only ${missing}.`);
    if (isClipped(control)) problems.push(`The words of ${name} are cut off.`);
  }
  return problems;

  function sizeMissing(control: HTMLElement, wanted: number): string | null {
    const { width, height } = control.getBoundingClientRect();
    // Half a pixel is lost to rounding at odd zoom levels.
    if (width >= wanted - 0.5 && height >= wanted - 0.5) return null;
    return answersAround(control, wanted / 2 - 1) ? null : `${Math.round(width)} × ${Math.round(height)} px`;
  }

  /** A control may answer beyond its own box, by a pseudo-element or a link that covers its row. */
  function answersAround(control: HTMLElement, reach: number): boolean {
    const before = { x: scrollX, y: scrollY };
    control.scrollIntoView({ block: 'center' });
    const target = control.querySelector('input') ?? control;
    const box = target.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const around = [
      [x - reach, y],
      [x + reach, y],
      [x, y - reach],
      [x, y + reach],
    ] as const;
    const all = around.every(([left, top]) => control.contains(document.elementFromPoint(left, top)));
    scrollTo(before.x, before.y);
    return all;
  }

  /** Whether words reach out of a control, or are hidden in it. */
  function isClipped(control: HTMLElement): boolean {
    const box = control.getBoundingClientRect();
    const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, data } = walker.currentNode as Text;
      if (!data.trim() || !parent?.checkVisibility() || parent.closest('.visually-hidden, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const isInline = getComputedStyle(control).display === 'inline';
      for (const words of isInline ? [] : range.getClientRects()) {
        if (words.left < box.left - 1 || words.right > box.right + 1) return true;
        if (words.top < box.top - 2 || words.bottom > box.bottom + 2) return true;
      }
      for (
        let holder: HTMLElement | null = parent;
        holder && control.contains(holder);
        holder = holder.parentElement
      ) {
        const { overflowX } = getComputedStyle(holder);
        if (overflowX !== 'visible' && holder.scrollWidth > holder.clientWidth + 1) return true;
      }
    }
    return false;
  }
}

/** Whether the page has a font for Korean: without one, all syllables are the same empty box. */
export const hasKoreanFont = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const drawn = (text: string) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d')!;
      context.font = `32px ${getComputedStyle(document.body).fontFamily}`;
      context.fillText(text, 0, 64);
      return canvas.toDataURL();
    };
    return new Set(['포', '도', '학', '뷁'].map(drawn)).size === 4;
  });
