export { grade, namedMembers, type Given, type GivenTo, type Graded, type Mark } from './grade';
export { blankHints, commandHint, type BlankHint } from './hint';
export { gradedAnswer, judgedAnswer, type Answered, type Before } from './answered';
export { arrangeChoice, arrangeList, arrangeOrder, arrangeSort } from './arrange';
export type { Difference } from './typed';
