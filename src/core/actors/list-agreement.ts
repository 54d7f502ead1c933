import type { Candidate } from './candidate.ts';

/** Between two members of a list: "Tamruk, Sofrit and Belda", "Tamruk y Sofrit". */
const LIST = /^(?:,\s(?:and\s|y\s|e\s)?|\s(?:and|y|e|or|o|ou)\s(?:the\s|el\s|la\s|o\s|a\s)?)$/u;

/**
 * The members of a list are of one kind: a name whose kind is a guess takes that of a sure place beside it.
 *
 * @param candidates in order of the text, without overlaps
 */
export function agreeInLists(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const agreed = [...candidates];
  for (let at = 1; at < agreed.length; at++) follow(at - 1, at);
  for (let at = agreed.length - 1; at > 0; at--) follow(at, at - 1);
  return agreed;

  function follow(leader: number, follower: number): void {
    const [lead, guess] = [agreed[leader], agreed[follower]];
    if (!lead || !guess || guess.sure || guess.dependent === true || guess.evidence === 'model') return;
    const isPlace = lead.sure && (lead.kind === 'place' || lead.kind === 'state');
    const between = text.slice(Math.min(lead.end, guess.end), Math.max(lead.start, guess.start));
    if (isPlace && LIST.test(between)) agreed[follower] = { ...guess, kind: 'place', sure: true };
  }
}
