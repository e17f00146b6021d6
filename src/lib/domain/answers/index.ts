export { grade, namedMembers, type Given, type GivenTo, type Graded, type Mark } from './grade';
export { blankHints, commandHint, type BlankHint } from './hint';
export { suggestedRating } from './suggested-rating';
export { arrangeChoice, arrangeList, arrangeOrder, arrangeSort } from './arrange';
export type { Difference } from './typed';
