import type { GlossaryProblem } from '../../core/glossary/glossary-problem.ts';
import { unreadable, type RawGlossary } from '../raw-glossary.ts';
import { locatePaths } from './locate-paths.ts';
import { parseYaml } from './parse-yaml.ts';
import { recoverFlow } from './recover-flow.ts';
import { recoverYaml } from './recover-yaml.ts';

/** What YAML cannot hold: control characters, and halves of surrogate pairs. */
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * Reads YAML, of which JSON is a part: a document or several, each a glossary. Where the text is not well-formed, the
 * entries that are well are still read.
 *
 * @param text with offsets that the problems' spans count in
 */
export function readYaml(text: string): readonly RawGlossary[] {
  const { text: clean, problems } = withoutUnprintable(text);
  const parsed = parseYaml(clean);
  if (parsed.ok)
    return [
      ...(problems.length > 0 ? [{ value: null, problems, locate: () => [] }] : []),
      ...parsed.documents.map(({ value, events, problems: own }) => ({
        value,
        problems: own,
        locate: (asked: Parameters<RawGlossary['locate']>[0]) => locatePaths(clean, events, asked),
      })),
    ];
  const recovered =
    recoverYaml(clean, parsed.problem) ??
    (parsed.problem.code === 'syntax' ? recoverFlow(clean) : null) ??
    unreadable(parsed.problem);
  return [{ ...recovered, problems: [...problems, ...recovered.problems] }];
}

/** One unit for one unit, so that the offsets stay. */
function withoutUnprintable(text: string): {
  readonly text: string;
  readonly problems: readonly GlossaryProblem[];
} {
  const first = text.search(UNPRINTABLE);
  if (first < 0) return { text, problems: [] };
  const span = { start: first, end: first + 1 };
  return {
    text: text.replace(UNPRINTABLE, '\uFFFD'),
    problems: [{ code: 'encoding', severity: 'warning', path: [], span }],
  };
}
