import { createCompleter, type CompletionWish } from '../core/glossary/complete-term.ts';
import type { Completion } from '../core/glossary/complete-term.ts';
import type { Concept, GlossarySource } from '../core/glossary/concept.ts';
import { createTermList, type TermList } from '../core/glossary/term-list.ts';
import type { GlossaryProblem } from '../core/glossary/glossary-problem.ts';
import { createGlossary, type Glossary } from '../core/glossary/glossary.ts';
import { readGlossary, type ReadGlossary } from '../core/glossary/read-glossary.ts';
import { createTermSearch, type SearchAnswer, type SearchWish } from '../core/glossary/search-terms.ts';
import { withoutIgnored, type IgnoredForm } from '../core/glossary/ignored-forms.ts';
import { lintGlossaries } from '../core/glossary/lint-glossary.ts';
import { placeInFile, readGlossaryFile } from '../glossary-files/read-glossary-file.ts';
import type { GlossaryReport, GlossaryText, LintRequest, Whereabouts } from './requests.ts';

/** All glossaries as an article sees them. */
export interface NearGlossaries {
  readonly glossary: Glossary;
  readonly search: (wish: SearchWish) => SearchAnswer;
  readonly complete: (wish: CompletionWish) => readonly Completion[];
}

/** Holds the glossaries, and puts those that lie nearer to an article before the others. */
export interface GlossaryShelf {
  readonly near: (where: Whereabouts) => NearGlossaries;
  readonly use: (files: readonly GlossaryText[]) => GlossaryReport;
  readonly lint: (request: LintRequest) => readonly GlossaryProblem[];
}

interface Shelved extends GlossaryText {
  readonly read: ReadGlossary;
}

const BUILT_IN: GlossarySource = { file: 'built-in', label: 'built-in', layer: 'built-in' };

/** @param builtIn parsed files that come with the product */
export function createGlossaryShelf(builtIn: readonly unknown[]): GlossaryShelf {
  const own = builtIn.flatMap((value) => readGlossary(value, BUILT_IN).concepts);
  let shelved: readonly Shelved[] = [];
  let views = new Map<string, NearGlossaries>();

  return {
    near: ({ folder = '', article }) => {
      const view = viewFrom(folder);
      const ignored = shelved.flatMap(({ source, read }) => read.ignored.filter(holdsIn(article, source)));
      return ignored.length === 0 ? view : { ...view, glossary: withoutIgnored(view.glossary, ignored) };
    },
    use: (files) => {
      const was = shelved;
      const before = new Map(was.map((each) => [each.source.file, each]));
      shelved = files.map((file) => {
        const known = before.get(file.source.file);
        return known?.version === file.version
          ? known
          : { ...file, read: readGlossaryFile(file.source, file.text) };
      });
      // Who asks only for the report, or once more, has nothing matched anew.
      const isSame = shelved.length === was.length && shelved.every((each, index) => each === was[index]);
      if (!isSame) views = new Map();
      return {
        files: lintAll(shelved, own).map(({ file: { source, read }, problems }) => ({
          source,
          concepts: read.concepts.length,
          problems,
        })),
      };
    },
    lint: ({ source, text }) => {
      const edited = { source, text, version: Number.NaN, read: readGlossaryFile(source, text) };
      const isOther = ({ source: { file } }: Shelved): boolean => file !== source.file;
      const at = shelved.findIndex((each) => !isOther(each));
      const others = shelved.filter(isOther);
      const all = at < 0 ? [...others, edited] : shelved.with(at, edited);
      return lintAll(all, own, edited).find(({ file }) => file === edited)?.problems ?? [];
    },
  };

  function viewFrom(folder: string): NearGlossaries {
    // Where all glossaries lie in one folder, every article sees the same.
    const key = new Set(shelved.map(({ source }) => source.folder)).size > 1 ? folder : '';
    const known = views.get(key);
    if (known) return known;
    const view = createView(conceptsNear(key));
    views.set(key, view);
    return view;
  }

  function conceptsNear(folder: string): readonly Concept[] {
    return [...nearest(shelved, folder).flatMap(({ read }) => read.concepts), ...own];
  }
}

/** Those of a folder first, then those of other folders of the workspace, then those of the user. */
function nearest(files: readonly Shelved[], folder: string | undefined): readonly Shelved[] {
  const rank = ({ layer, folder: lies }: GlossarySource): number =>
    layer === 'workspace' ? (lies === folder ? 0 : 1) : 2;
  return [...files].sort((a, b) => rank(a.source) - rank(b.source));
}

/** What is wrong with each file in itself and beside the others, with the places in its text. */
function lintAll(
  files: readonly Shelved[],
  builtIn: readonly Concept[],
  only?: Shelved,
): readonly { readonly file: Shelved; readonly problems: readonly GlossaryProblem[] }[] {
  const ordered = nearest(files, only?.source.folder);
  const glossaries = new Map<string | undefined, Glossary>();
  const glossaryFor = (index: number): Glossary => {
    const folder = ordered[index]?.source.folder;
    const known = glossaries.get(folder);
    if (known) return known;
    const near = nearest(files, folder).flatMap(({ read }) => read.concepts);
    const glossary = createGlossary([...near, ...builtIn]);
    glossaries.set(folder, glossary);
    return glossary;
  };
  const linted = lintGlossaries(
    { own: ordered.map(({ read }) => read.concepts), builtIn, glossaryFor },
    (index) => only === undefined || ordered[index] === only,
  );
  return files.map((file) => {
    const beside = linted[ordered.indexOf(file)] ?? [];
    return { file, problems: [...file.read.problems, ...placeInFile(file.source, file.text, beside)] };
  });
}

/** Whether what somebody said of a form holds in an article. */
function holdsIn(article: string | undefined, { folder }: GlossarySource): (ignored: IgnoredForm) => boolean {
  return ({ article: only }) => {
    if (only === undefined) return true;
    if (article === undefined || folder === undefined) return false;
    return plainUri(article) === `${plainUri(folder)}/${only}`;
  };
}

/** URIs of one file may differ in what they escape. */
function plainUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** What searches and completes is made when it is first asked for. */
function createView(concepts: readonly Concept[]): NearGlossaries {
  const glossary = createGlossary(concepts);
  let list: TermList | null = null;
  const terms = (): TermList => (list ??= createTermList(glossary.concepts));
  let search: NearGlossaries['search'] | null = null;
  let complete: NearGlossaries['complete'] | null = null;
  return {
    glossary,
    search: (wish) => (search ??= createTermSearch(glossary.concepts, terms()))(wish),
    complete: (wish) => (complete ??= createCompleter(terms()))(wish),
  };
}
