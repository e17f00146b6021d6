import { particle, type Particle } from '../wording/particles';
import type { Flaw } from './subject';

/** Errors keep a deck from being published; warnings want a look; infos only say how things stand. */
export type Severity = 'error' | 'warning' | 'info';

type Sentence = (flaw: { about: string; other: string }) => string;

const quoted = (text: string, which: Particle): string => `“${text}”${particle(text, which)}`;
const topic = (text: string): string => quoted(text, '은/는');
const subject = (text: string): string => quoted(text, '이/가');
const object = (text: string): string => quoted(text, '을/를');

/** What can be wrong, and the sentence that says what and how to mend it. */
export const sentences = {
  'same-question': {
    severity: 'error',
    ko: ({ about, other }) =>
      `“${about}”라는 질문이 ${other}에도 있습니다. 용어를 더 구체적으로 적거나 하나를 지우세요.`,
    en: ({ about, other }) =>
      `"${about}" is also asked at ${other}. Make the term more specific, or delete one of them.`,
  },
  'said-twice': {
    severity: 'warning',
    ko: ({ about }) => `${topic(about)} 앞에서 이미 말한 내용입니다. 하나만 남기세요.`,
    en: ({ about }) => `"${about}" was said before. Keep one of them.`,
  },
  'asked-twice': {
    severity: 'warning',
    ko: ({ about }) =>
      `${object(about)} 묻는 질문이 앞에도 있어 묻지 않습니다. 용어를 더 구체적으로 적으세요.`,
    en: ({ about }) => `"${about}" was asked before and is not asked again. Make the term more specific.`,
  },
  'nearly-said-twice': {
    severity: 'warning',
    ko: ({ about, other }) =>
      `“${about}”에 대해 ${other}에서 거의 같은 말을 합니다. 하나로 합치거나 다른 점을 적으세요.`,
    en: ({ about, other }) =>
      `"${about}" is said in nearly the same words at ${other}. Make them one, or say what differs.`,
  },
  'long-answer': {
    severity: 'error',
    ko: ({ about, other }) =>
      `“${about}”의 답이 ${other}자입니다. 200자까지 떠올릴 수 있으니 나누거나 줄이세요.`,
    en: ({ about, other }) => `The answer of "${about}" has ${other} characters. Split or shorten it to 200.`,
  },
  'leaking-question': {
    severity: 'error',
    ko: ({ about, other }) => `“${about}”라는 질문에 답(${other})이 들어 있습니다. 다른 말로 바꾸세요.`,
    en: ({ about, other }) => `"${about}" contains its answer (${other}). Say it in other words.`,
  },
  'two-right-choices': {
    severity: 'error',
    ko: ({ about, other }) =>
      `“${about}”의 보기 가운데 “${other}”도 맞을 수 있습니다. 두 설명이 어떻게 다른지 적으세요.`,
    en: ({ about, other }) =>
      `Among the choices of "${about}", "${other}" could be right as well. Say how the two differ.`,
  },
  'equal-choices': {
    severity: 'error',
    ko: ({ about, other }) => `“${about}”의 보기 두 개가 거의 같습니다: “${other}”. 하나를 바꾸세요.`,
    en: ({ about, other }) =>
      `Two choices of "${about}" are nearly the same: "${other}". Change one of them.`,
  },
  'too-few-choices': {
    severity: 'error',
    ko: ({ about, other }) =>
      `“${about}”의 틀린 보기가 ${other}개뿐입니다. 같은 제목 아래에 비슷한 용어를 더 적으세요.`,
    en: ({ about, other }) =>
      `"${about}" has only ${other} wrong choices. Add similar terms under the same heading.`,
  },
  'no-choice': {
    severity: 'warning',
    ko: ({ about }) => `“${about}”에는 고르는 카드가 없습니다. 옆의 용어들과 설명의 길이와 말투를 맞추세요.`,
    en: ({ about }) =>
      `"${about}" has no card with choices. Write it about as long and in the same way as the terms beside it.`,
  },
  'length-giveaway': {
    severity: 'warning',
    ko: ({ about, other }) =>
      `“${about}”의 맞는 보기만 눈에 띄게 ${other === 'longest' ? '길' : '짧'}습니다. 다른 설명과 길이를 맞추세요.`,
    en: ({ about, other }) =>
      `The right choice of "${about}" is clearly the ${other}. Make it about as long as the others.`,
  },
  'points-elsewhere': {
    severity: 'error',
    ko: ({ about, other }) =>
      `“${about}”에서 ${subject(other)} 가리키는 것이 카드에 없습니다. 이름을 적으세요.`,
    en: ({ about, other }) => `In "${about}", what "${other}" points at is not on the card. Name it.`,
  },
  'which-one': {
    severity: 'warning',
    ko: ({ about, other }) =>
      `“${about}”에서 “${other}”만으로는 어느 것인지 알기 어렵습니다. 이름을 적으세요.`,
    en: ({ about, other }) => `In "${about}", it is hard to tell which one "${other}" is. Name it.`,
  },
  'generic-term': {
    severity: 'warning',
    ko: ({ about }) =>
      `“${about}”만으로는 무엇인지 알 수 없습니다. 무엇에 속하는지 알려 주는 제목 아래에 두세요.`,
    en: ({ about }) =>
      `"${about}" alone could be anything. Put it under a heading that says what it belongs to.`,
  },
  'long-list': {
    severity: 'warning',
    ko: ({ about }) => `${topic(about)} 한 번에 떠올리기에 너무 많습니다. 작은 제목으로 나누세요.`,
    en: ({ about }) => `"${about}" is too much to recall at once. Split it under smaller headings.`,
  },
  'unusual-name': {
    severity: 'warning',
    ko: ({ about, other }) =>
      `${topic(about)} ${object(other)} 잘못 적은 것 같습니다. 맞다면 course.yaml의 aliases에 넣으세요.`,
    en: ({ about, other }) =>
      `"${about}" looks like a slip for "${other}". If it is right, add it to the aliases in course.yaml.`,
  },
  untranslated: {
    severity: 'info',
    ko: ({ about, other }) => `${topic(about)} ${other} 노트에 없습니다.`,
    en: ({ about, other }) => `"${about}" is not in the notes in ${other}.`,
  },
} as const satisfies Record<string, { severity: Severity; ko: Sentence; en: Sentence }>;

export type FlawName = keyof typeof sentences;

export const severityOf = ({ is }: Flaw): Severity => sentences[is].severity;

/** What is wrong and how to mend it, in Korean or else in English. */
export const sentenceOf = ({ is, about, other = '' }: Flaw, language: string): string =>
  sentences[is][language === 'ko' ? 'ko' : 'en']({ about, other });
