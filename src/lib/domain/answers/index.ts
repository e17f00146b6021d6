export {
  grade,
  graded,
  namedMembers,
  type Given,
  type GivenTo,
  type Graded,
  type Mark,
  type PractisedKind,
} from './grade';
export { blankHints, commandHint, type BlankHint } from './hint';
export { gradedAnswer, judgedAnswer, type Answered, type Before } from './answered';
export { suggestedRating } from './suggested-rating';
export { arrangeChoice, arrangeList, arrangeOrder, arrangeSort } from './arrange';
export { asMeant, type Difference } from './typed';
