import { EXPECTED, type GlossaryProblem } from '../core/glossary/glossary-problem.ts';
import { KINDS } from '../core/glossary/kind.ts';
import { TERM_STATUSES, TERM_TYPES } from '../core/glossary/term.ts';
import { localeOf } from './locale.ts';
import type { Translator } from './translator.ts';

/** What a value may be where there are few such values, as they are written in a file. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  kind: KINDS,
  status: TERM_STATUSES,
  type: TERM_TYPES,
};

/** What is wrong with a glossary, in a sentence. */
export function formatGlossaryProblem(problem: GlossaryProblem, translator: Translator): string {
  const { language, t } = translator;
  const { code, id = '', values = {} } = problem;
  const expected = EXPECTED.find((each) => each === values['expected']) ?? 'object';
  const known = new Intl.ListFormat(localeOf(language), { type: 'unit' }).format(KNOWN[expected] ?? []);
  const words = {
    id,
    ...values,
    expected: t(`glossary.expected.${expected}`, { known }),
    languages: languageNames(values['languages'] ?? '', translator),
  };
  const nothing = { detail: '', key: '', form: '', other: '', kind: '', found: '', text: '' };
  const all = { ...nothing, ...words };
  if (code === 'wrongValue' && !isKeyed(values)) return t('glossary.problem.wrongEntry', all);
  if (code === 'exampleFails')
    return t(`glossary.problem.${values['matches'] === 'true' ? 'exampleNotFound' : 'exampleFound'}`, all);
  return t(`glossary.problem.${code}`, all);
}

/** Whether there is a key whose value is wrong, and not a whole entry. */
function isKeyed(values: Readonly<Record<string, string>>): boolean {
  return (values['key'] ?? '') !== '' && values['found'] !== undefined;
}

function languageNames(tags: string, { language }: Translator): string {
  const locale = localeOf(language);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const named = tags.split(', ').flatMap((tag) => (tag === '' ? [] : [names.of(tag) ?? tag]));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(named);
}
