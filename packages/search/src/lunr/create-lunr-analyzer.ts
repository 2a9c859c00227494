import { type AnalyzerOptions, createAnalyzer } from '../analysis/create-analyzer.ts';
import { EXACT_BOOST } from '../analysis/search-query.ts';
import { joinKeys, toKeys, toTermKeys } from '../analysis/search-term.ts';

/** What is used of a token of lunr. */
export interface LunrToken {
  toString(): string;
  clone(rewrite: () => string): LunrToken;
}

/** A function of a pipeline of lunr. */
export type LunrPipelineFunction<Token> = (token: Token) => Token[];

/** What is used of lunr 2.3 itself: `import lunr from 'lunr'`. */
export interface LunrLibrary<Token extends LunrToken> {
  readonly Token: new (text: string, metadata: object) => Token;
  readonly Pipeline: {
    readonly registeredFunctions?: Readonly<Record<string, LunrPipelineFunction<Token>>>;
    registerFunction(run: LunrPipelineFunction<Token>, label: string): void;
  };
}

/** What is used of a pipeline of lunr. */
export interface LunrPipeline<Token> {
  reset(): void;
  add(run: LunrPipelineFunction<Token>): void;
}

/** What is used of the builder of an index. */
export interface LunrBuilder<Token> {
  tokenizer: (value: string) => Token[];
  readonly pipeline: LunrPipeline<Token>;
  readonly searchPipeline: LunrPipeline<Token>;
}

/** What is used of a query of lunr. */
export interface LunrQuery {
  term(
    key: string,
    options: { readonly usePipeline: boolean; readonly presence?: number; readonly boost?: number },
  ): unknown;
}

/** Vietnamese for lunr. */
export interface LunrAnalyzer<Token> {
  /** Sets the tokenizer and both pipelines of a builder: `this.use(plugin)`. */
  readonly plugin: (builder: LunrBuilder<Token>) => void;
  /** For `index.query`: documents with all syllables of the query, whatever their marks. */
  readonly toQuery: (text: string) => (query: LunrQuery) => void;
}

/** `lunr.Query.presence.REQUIRED`. */
const REQUIRED = 2;

/**
 * Makes lunr 2.3 read Vietnamese. Its pipeline function is registered as `quocngu-keys` (with
 * `variants: 'keep'`, as `quocngu-keys-keep`), so that a stored index can be loaded: call this first.
 *
 * `index.query(toQuery(text))` takes any text; `index.search(text)` reads the query language of lunr,
 * finds documents with any key, and throws on what is no query.
 *
 * @param lunr - The library.
 * @param options - What `createAnalyzer` takes.
 * @returns The plugin for builders, and `toQuery`. English stemming and stop words are off.
 * @throws As `createAnalyzer`.
 *
 * @example
 * ```ts
 * import { createLunrAnalyzer } from '@quocngu/search';
 * import lunr from 'lunr';
 *
 * const { plugin, toQuery } = createLunrAnalyzer(lunr);
 * const index = lunr(function () {
 *   this.use(plugin);
 *   this.field('title');
 *   this.add({ id: 1, title: 'Tinh dau duong' });
 *   this.add({ id: 2, title: 'Mở đường mới' });
 * });
 * index.query(toQuery('đường')).map(({ ref }) => ref); //=> ['2', '1']
 * ```
 */
export function createLunrAnalyzer<Token extends LunrToken>(
  lunr: LunrLibrary<Token>,
  options: AnalyzerOptions = {},
): LunrAnalyzer<Token> {
  const { analyze, analyzeQuery } = createAnalyzer(options);
  const giveKeys = registerKeys(lunr, options.variants ?? 'unify');

  function tokenize(value: unknown, metadata?: object): Token[] {
    const texts = Array.isArray(value) ? value : [value];
    return texts.flatMap((text) =>
      analyze(text === null || text === undefined ? '' : String(text)).map(
        ({ exact, start, end }, index) =>
          new lunr.Token(exact, { ...metadata, position: [start, end - start], index }),
      ),
    );
  }

  return {
    plugin(builder) {
      builder.tokenizer = tokenize;
      for (const pipeline of [builder.pipeline, builder.searchPipeline]) {
        pipeline.reset();
        pipeline.add(giveKeys);
      }
    },
    toQuery(text) {
      const terms = analyzeQuery(text);
      return (query) => {
        // A query without terms would find every document.
        if (terms.length === 0) query.term(' ', { usePipeline: false, presence: REQUIRED });
        for (const { folded, exact, units } of terms) {
          query.term(folded, { usePipeline: false, presence: REQUIRED });
          for (const key of exact) query.term(key, { usePipeline: false, boost: EXACT_BOOST });
          for (const key of units) query.term(key, { usePipeline: false });
        }
      };
    },
  };
}

/** The pipeline function that gives the two keys of a token, registered once in each library. */
function registerKeys<Token extends LunrToken>(
  { Pipeline }: LunrLibrary<Token>,
  variants: 'unify' | 'keep',
): LunrPipelineFunction<Token> {
  const label = variants === 'unify' ? 'quocngu-keys' : `quocngu-keys-${variants}`;
  const registered = Pipeline.registeredFunctions?.[label];
  if (registered !== undefined) return registered;
  const giveKeys: LunrPipelineFunction<Token> = (token) => {
    const term = joinKeys(toKeys(token.toString(), variants));
    return term === undefined ? [] : toTermKeys(term).map((key) => token.clone(() => key) as Token);
  };
  Pipeline.registerFunction(giveKeys, label);
  return giveKeys;
}
