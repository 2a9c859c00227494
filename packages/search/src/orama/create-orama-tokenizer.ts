import { requireBoolean } from '../arguments/require.ts';
import { type AnalyzerOptions, createAnalyzer } from '../analysis/create-analyzer.ts';
import { EXACT_BOOST, type SearchQuery } from '../analysis/search-query.ts';
import { toTermKeys } from '../analysis/search-term.ts';

/** What `createOramaTokenizer` may be told. */
export interface CreateOramaTokenizerOptions extends AnalyzerOptions {
  /**
   * Whether the last syllable of a query is only the start of one, as it is while someone types; a
   * space behind it ends it. `false` where left out.
   */
  readonly prefix?: boolean;
}

/** A tokenizer of Orama 3, for `components.tokenizer`. */
export interface OramaTokenizer {
  readonly language: string;
  readonly normalizationCache: Map<string, string>;
  readonly tokenize: (raw: string, language?: string, property?: string) => string[];
}

/** Ends every token, because Orama takes each token of a query for the start of one: `ca`, `cam`. */
const END = ' ';

/**
 * Makes the tokenizer with which Orama 3 reads Vietnamese, in place of `language`.
 *
 * Orama finds documents with any syllable of the query, those with exact keys first. Its `threshold`
 * counts the exact and the folded key as two, and its `exact` compares text with signs of English.
 *
 * @param options - What `createAnalyzer` takes, and `prefix`.
 * @returns What `create({ components: { tokenizer } })` takes.
 * @throws As `createAnalyzer`; TypeError where `prefix` is neither `true` nor `false`.
 *
 * @example
 * ```ts
 * import { create, insert, search } from '@orama/orama';
 * import { createOramaTokenizer } from '@quocngu/search';
 *
 * const components = { tokenizer: createOramaTokenizer() };
 * const index = create({ schema: { title: 'string' }, components });
 * await insert(index, { title: 'Tinh dau duong' });
 * await insert(index, { title: 'Mở đường mới' });
 * const { hits } = await search(index, { term: 'đường' });
 * hits.map(({ document }) => document.title); //=> ['Mở đường mới', 'Tinh dau duong']
 * ```
 */
export function createOramaTokenizer(options: CreateOramaTokenizerOptions = {}): OramaTokenizer {
  const { prefix = false, ...rest } = options;
  requireBoolean('prefix', prefix);
  const { analyze, analyzeQuery } = createAnalyzer(rest);
  return {
    language: 'vietnamese',
    normalizationCache: new Map(),
    tokenize(raw, _language, property) {
      // What has no property is a query. Each token once, as Orama's own tokenizers give them: it
      // compares each with each.
      if (property !== undefined)
        return [...new Set(analyze(raw).flatMap(toTermKeys))].map(endToken);
      const isOpen = prefix && /[\p{L}\p{M}\p{N}]$/u.test(raw);
      return toQueryTokens(analyzeQuery(raw), isOpen);
    },
  };
}

/** The tokens of a query; a token that stands there three times counts three times. */
function toQueryTokens(query: SearchQuery, isOpen: boolean): string[] {
  return query.flatMap(({ folded, exact, units }, index) => {
    const finish = isOpen && index === query.length - 1 ? keepOpen : endToken;
    const boosted = exact.flatMap((key) => Array.from({ length: EXACT_BOOST }, () => finish(key)));
    return [folded, ...units].map(finish).concat(boosted);
  });
}

function endToken(key: string): string {
  return key + END;
}

function keepOpen(key: string): string {
  return key;
}
