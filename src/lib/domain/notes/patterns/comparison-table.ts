import { plainLine } from '../names';
import type { Entry } from '../outline';
import { isTerm } from '../vocabulary';

const mostSides = 4;
/** What heads the column of respects in a table that compares. */
const respectHeader =
  /^(?:|구분|항목|비교|비교\s*항목|특징|기준|속성|요소|측면|feature|aspect|property|criteria|criterion|item|category|characteristic)s?$/i;
/** Columns that describe the first one instead of comparing. */
const describes =
  /^(?:설명|의미|내용|뜻|역할|용도|비고|예|예시|기본값|단위|값|명령|명령어|타입|필수|기능|특징|장점|단점|description|meaning|purpose|example|examples|default|note|notes|value|type|required|command|use|usage|what|details?|pros|cons)$/i;

/** Whether a row of a table says the same respect of several things. */
export function comparesThings({ header, cells }: Entry): boolean {
  if (
    !cells ||
    cells.length < 2 ||
    cells.length > mostSides ||
    !respectHeader.test(plainLine(header ?? '').trim())
  )
    return false;
  return cells.every((cell) => {
    const name = plainLine(cell.header).trim();
    return name !== '' && isTerm(name) && !describes.test(name);
  });
}
