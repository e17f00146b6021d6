/** "…때", "…경우" after a verb in its attributive form, whose last syllable ends in ㄴ or ㄹ. */
const time = /([가-힣])\s?(?:때|경우)(?:에는|에|는|엔)?$/;
const attributive = [4, 8];
/** "…면" after a verb, and the nouns that end so, too. */
const ifClause = /\s\S*[가-힣]면$/;
const noIf = /(?:^|\s)(?:지|라|가|대|서|국|직|당|내|외|앞|뒷|이)면$|(?:화|측|장|단|표|정|반|전|양|평|곡)면$/;
/** "파일 작성 시", and the same written as one word after what is done. */
const upon =
  /[가-힣A-Za-z0-9)]\s시(?:에는|에|엔)?$|(?:작성|설정|실행|배포|생성|삭제|사용|요청|접속|호출|연결|종료|실패|성공|변경|수정|업데이트|설치|시작)시$/;

/** Korean clauses that name a condition: "노드를 종료할 때", "여러 개일 경우", "값이 없으면", "파일 작성 시". */
function isKoreanCondition(text: string): boolean {
  const syllable = time.exec(text)?.[1];
  if (syllable) return attributive.includes((syllable.charCodeAt(0) - 0xac00) % 28);
  return upon.test(text) || (ifClause.test(text) && !noIf.test(text));
}
const english = /^(?:if|when|whenever|unless|once|as soon as|in case)\b.+/i;

/** Whether a phrase is the condition of what is said after it. */
export const isCondition = (text: string): boolean => {
  const bare = text.trim().replace(/[,:：]$/, '');
  return bare.length <= 80 && (isKoreanCondition(bare) || english.test(bare));
};

/** Pronouns and what the notes speak of as "this": no topic that stands alone. */
const pointer = /^(?:이|그|저|이것|그것|여기|이때|이는|나|저희|우리|오늘|이번|it|this|that|these|those)$/i;

/**
 * The topic of a Korean statement and what is said of it: "시작은 `---` 로 시작" is about "시작". Nothing where it has none,
 * or one that stands for something else.
 */
export function topicOf(statement: string): { topic: string; said: string } | undefined {
  const found = /^([^\s,]+(?:\s[^\s,]+){0,3}?)(?:은|는)\s+(\S.*)$/.exec(statement);
  if (!found || pointer.test(found[1]!) || /[하되]$/.test(found[1]!)) return undefined;
  return { topic: found[1]!, said: found[2]! };
}

/** "둘 다", "모두": speaks of what was named before it. */
export const speaksOfBoth = (statement: string): boolean =>
  /^(?:둘\s?다|두\s?가지\s?모두|both)(?=\s)/i.test(statement);
