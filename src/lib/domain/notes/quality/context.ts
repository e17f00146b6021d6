import { plainText } from '../../text';
import { isGeneric } from '../vocabulary';
import { flawAt, type Asked, type Check, type Flaw } from './subject';

/** What stands for something said before: nobody can tell what it is. */
const pronoun =
  /^(?:이것|그것|저것|이들|그들|여기서?|거기서?|둘\s*다)(?=[\s,은는이가을를의도])|^(?:위|아래)(?=[은는이가을를의도와과])|^(?:it|they|both|the (?:former|latter))\b|^(?:this|that|these|those)(?=\s+(?:is|are|was|were|has|have|can|will|means?|does|do|lets?|makes?)\b)/i;
/** What points at another part of the notes. */
const elsewhere =
  /(?<![가-힣])(?:위|아래)(?:의|에\s*있는|\s)\s*(?:그림|표|예제?|코드|내용|명령|설정|파일|결과)|(?:앞서|위에서)\s*(?:말|설명|언급|본)|\b(?:as|shown|described|mentioned|seen|see)\s+(?:above|below)\b|\bthe\s+(?:above|following|previous)\s+(?:figure|table|example|code|command|section|file)\b/i;
/** What points at a thing and says of which kind it is: the place above the question may tell which. */
const determiner = /^(?:이|그|해당|이런|그런|이러한|그러한)\s+\S+|^(?:this|that|these|those|such)\s+\S+/i;

/** Facets whose question is put by the generator, below or above the notes' own words, which stand elsewhere. */
const ownWords = new Set(['effect', 'sort', 'which']);

/** A manifest that stands under its question is what the question points at. */
const showsManifest = ({ text: { task } }: Asked): boolean =>
  task?.kind === 'manifest' && task.mode !== 'write';

/** Questions that point at something which is not on the card. */
export const orphanedContext: Check = ({ cards }) =>
  cards.flatMap((asked): Flaw[] => {
    if (ownWords.has(asked.facet) || showsManifest(asked)) return [];
    const [first] = asked.text.question.tree;
    const said = first ? plainText([first]) : '';
    const found = pronoun.exec(said) ?? elsewhere.exec(said);
    if (found) return [flawAt('points-elsewhere', asked, found[0].trim())];
    // "This machine" is the one on which a command is given.
    const which = asked.facet === 'command' ? null : determiner.exec(said);
    return which ? [flawAt('which-one', asked, which[0])] : [];
  });

/** Terms that could be anything, asked without what they belong to. */
export const genericTerms: Check = ({ facts, cards }) => {
  const generic = new Map(
    facts.flatMap(({ fact, text }) =>
      fact.kind === 'definition' && isGeneric(text.prompt) ? [[fact.id, text.source.path] as const] : [],
    ),
  );
  return cards.flatMap((asked): Flaw[] => {
    const path = generic.get(asked.card.fact);
    if (!path || asked.facet !== 'meaning' || asked.text.path.length > 0) return [];
    return path.some((name) => asked.question.includes(name)) ? [] : [flawAt('generic-term', asked)];
  });
};
