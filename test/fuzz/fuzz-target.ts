import fc from 'fast-check';

/** Something that is given hostile input, case after case. */
export interface FuzzTarget {
  readonly name: string;
  /** Its part of all cases, as against the others' parts. */
  readonly share: number;
  /** What is wrong with the first case that shows a fault, made as small as it gets. */
  run(batch: Batch): Promise<Finding | null>;
  /** The input of one case, as JavaScript. */
  show(at: CaseName): string;
}

/** One case by its name: the seed of its batch, and its place among the cases that follow from it. */
export interface CaseName {
  readonly seed: number;
  readonly path: string;
}

export interface Batch extends Pick<CaseName, 'seed'>, Partial<Pick<CaseName, 'path'>> {
  readonly cases: number;
  /** Hears of each case before it is tried. */
  readonly onCase?: () => void;
}

/** A promise that was broken. */
export interface Finding extends CaseName {
  /** The smallest input that breaks it, as JavaScript. */
  readonly input: string;
  readonly error: string;
}

/**
 * @param share of all cases
 * @param input what is tried
 * @param check throws where something does not hold that should
 */
export function fuzzTarget<T>(
  name: string,
  share: number,
  input: fc.Arbitrary<T>,
  check: (value: T) => void,
): FuzzTarget {
  return target(name, share, input, (batch) =>
    Promise.resolve(
      fc.check(
        fc.property(input, (value) => {
          batch.onCase?.();
          check(value);
        }),
        parametersOf<T>(batch),
      ),
    ),
  );
}

/** As `fuzzTarget`, for what answers later. */
export function fuzzAsyncTarget<T>(
  name: string,
  share: number,
  input: fc.Arbitrary<T>,
  check: (value: T) => Promise<void>,
): FuzzTarget {
  return target(name, share, input, (batch) =>
    fc.check(
      fc.asyncProperty(input, async (value) => {
        batch.onCase?.();
        await check(value);
      }),
      parametersOf<T>(batch),
    ),
  );
}

function target<T>(
  name: string,
  share: number,
  input: fc.Arbitrary<T>,
  check: (batch: Batch) => Promise<fc.RunDetails<[T]>>,
): FuzzTarget {
  return {
    name,
    share,
    run: async (batch) => {
      const { failed, counterexample, counterexamplePath, errorInstance } = await check(batch);
      if (!failed) return null;
      return {
        seed: batch.seed,
        path: counterexamplePath ?? '',
        input: fc.stringify(counterexample?.[0]),
        error: errorInstance instanceof Error ? (errorInstance.stack ?? '') : String(errorInstance),
      };
    },
    show: (at) =>
      fc
        .sample(input, { ...at, numRuns: 1 })
        .map((value) => fc.stringify(value))
        .join(''),
  };
}

function parametersOf<T>({ seed, cases, path }: Batch): fc.Parameters<[T]> {
  return { seed, numRuns: cases, ...(path === undefined ? {} : { path }) };
}
