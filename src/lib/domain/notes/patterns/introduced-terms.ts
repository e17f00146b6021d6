import { hidden, type Entry } from '../outline';

/** "`X` 로 설정 가능 (…)": a statement under a term that brings another one in, with what it adds in brackets. */
export const introduces = new RegExp(
  `^([A-Za-z][\\w./-]*|${hidden}+)\\s*(?:으로|로)\\s+(?:설정|구성|지정|변경|사용)[^()]*(?:\\(([^()]*)\\))?$`,
);
/** What an arrow under it says, where that is what the other one is for. */
const isPurpose = /(?:위해(?:서)?|위함|위한 것|용도?|목적)\s*(?:\([^()]*\))?[.]?$/;

/** What is said to be the purpose of what a statement brings in. */
export const purposeUnder = (entry: Entry): Entry | undefined =>
  entry.children.find((child) => child.arrow && isPurpose.test(child.mask));

/** Whether a statement under a term brings in one of its own. */
export const introducesATerm = (entry: Entry): boolean =>
  introduces.test(entry.mask) && purposeUnder(entry) !== undefined;
