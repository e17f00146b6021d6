import { bullets, paragraph, together } from '../compose';
import type { Maker } from './draft';

export const plain: Maker<'plain'> = (body, finding) => {
  const [first, ...rest] = body.answer;
  const answer = together(paragraph(first ?? ''), bullets(rest));
  return [{ facet: 'plain', question: paragraph(body.question), answer, path: finding.source.path }];
};
