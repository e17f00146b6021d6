import type { MeaningQuestion } from './wording';

/** A meaning that begins with a verb in the third person, or with "run". */
const beginsLikeAVerb = /^(?:[a-z]+(?:s|es)\b|run\b)/i;
const neverVerbs =
  /^(?:[a-z]*(?:ss|us|is|ics|class|access|process|status|address|dns|os)|this|its|his|always|people|things|words|bytes|bits|days)\b/i;
/** Plural nouns and verbs alike: what follows tells which. */
const either =
  /^(?:rules|values|tasks|items|users|steps|files|lines|transactions|packets|requests|tables|rows|keys|names|numbers|changes|times|checks|limits|members|nodes|containers|processes|threads|objects|functions|servers|cells|particles)\b/i;
const objectFollows =
  /^\S+\s+(?:the|a|an|all|each|every|its|their|whether|how|one|no|new|any|that|out|up|down|what|which|where|\d)\b/i;
/** After a plural noun: "pods that …", "files of …", "changes are …". */
const nounFollows = /^\S+\s+(?:of|for|that|which|in|are|is|were|was|between|who)\b/i;
/** Verbs after which "that" begins what they say. */
const verbsBeforeThat =
  /^(?:checks|says|shows|means|ensures|tells|reports|decides|requires|guarantees|verifies|states)\b/i;

/** A whole clause: a subject with its verb, and no relative pronoun that would make a noun of it. */
const clause =
  /^(?:(?!\b(?:that|which|whose|who|where|when|whether|until|before|after|if|how|what|as|since|to)\b)[\w`'’/-]+\s+){1,6}(?:is|are|was|were|has|have|had|can|cannot|will|must|does|do|did)\b/i;

/** Which question an English meaning answers: what a term does, is, means, or when it is used. */
export function answersOf(said: string): MeaningQuestion {
  if (/^used\b/i.test(said)) return 'when';
  if (beginsLikeAVerb.test(said) && !neverVerbs.test(said)) {
    if (either.test(said) ? objectFollows.test(said) : verbsBeforeThat.test(said) || !nounFollows.test(said))
      return 'does';
  }
  return clause.test(said) && !/^(?:what|how|which|where|who|whether)\b/i.test(said) ? 'means' : 'is';
}
