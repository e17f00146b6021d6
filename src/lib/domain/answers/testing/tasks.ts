import type { FactId, Tasks } from '../../course';
import { plainProse } from '../../text';

const prose = plainProse;
const exact = { case: false, spacing: false };
const loose = { case: true, spacing: true };

/** A task of each kind, small and complete. */
export const tasks = {
  choice: {
    kind: 'choice',
    decoys: ['시킨 일을 적어 둔다', '이름을 주소로 바꾼다', '문을 지킨다'].map((text, at) => ({
      text: prose(text),
      fact: `other${at}` as FactId,
    })),
  },
  sort: {
    kind: 'sort',
    groups: ['뼈', '근육'],
    items: [
      { text: prose('쇄골'), group: 0 },
      { text: prose('이두근'), group: 1 },
      { text: prose('견갑골'), group: 0 },
    ],
  },
  order: {
    kind: 'order',
    steps: ['빚기', '말리기', '굽기'].map((text, rank) => ({ text: prose(text), rank })),
  },
  list: {
    kind: 'list',
    members: [
      { text: prose('도'), names: ['도', 'do'] },
      { text: prose('레'), names: ['레', 're'] },
    ],
    decoys: [prose('시옷')],
  },
  cloze: {
    kind: 'cloze',
    blanks: [
      { accepted: ['Rolling update', '롤링 업데이트'], tolerance: loose },
      { accepted: ['maxSurge'], tolerance: exact },
    ],
  },
  command: { kind: 'command', accepted: ['git log --oneline -n 5', 'git log -n 5 --oneline'] },
  manifest: {
    kind: 'manifest',
    mode: 'fill',
    manifest: 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: team\n',
    blanks: [
      { start: 21, end: 30, of: 'value' },
      { start: 42, end: 52, of: 'pair', hint: '이름' },
    ],
    free: [],
    forbidden: [],
  },
} satisfies { [K in keyof Tasks]: { kind: K } & Tasks[K] };
