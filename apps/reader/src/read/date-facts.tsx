import { type Article, type ArticleDate, sliceField } from '@quocngu/article';
import type { JSX } from 'preact';
import { state } from '../address/current-state.ts';
import { explainDateRule, texts } from '../interface/interface-texts.ts';
import { Fact } from './fact.tsx';
import { formatDate } from './format-date.ts';
import { OriginFact } from './origin-fact.tsx';

/** A date: what it comes to, and why. */
export function DateFacts({
  article,
  date,
}: {
  readonly article: Article;
  readonly date: ArticleDate;
}): JSX.Element {
  const { value, precision, part, role, stated, evidence = [], alternatives = [] } = date;
  const reference = article.dates?.find(({ id }) => id === date.reference);
  return (
    <>
      <Fact label={texts.value.resolvedDate}>
        {value === undefined ? texts.value.unresolved : <DateValue value={value} />}
        {part !== undefined && `, ${texts.value.parts[part]}`}
      </Fact>
      <Fact label={texts.value.precision}>{texts.value.precisions[precision]}</Fact>
      <Fact label={texts.value.dateRole}>{texts.value.dateRoles[role]}</Fact>
      {stated !== undefined && <Fact label={texts.value.stated}>{stated}</Fact>}
      {reference !== undefined && (
        <Fact label={texts.value.countedFrom}>
          {reference.text ?? ''}{' '}
          {reference.value !== undefined && <DateValue value={reference.value} />}
        </Fact>
      )}
      {evidence.length > 0 && (
        <Fact label={texts.value.evidence}>
          <ul lang="vi">
            {evidence.map((span) => (
              <li key={span.start}>“{sliceField(article, span)}”</li>
            ))}
          </ul>
        </Fact>
      )}
      {alternatives.length > 0 && (
        <Fact label={texts.value.alternatives}>
          <ul>
            {alternatives.map((alternative) => (
              <li key={alternative.value}>
                <DateValue value={alternative.value} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <DateReason date={date} />
      <OriginFact article={article} of={date} />
    </>
  );
}

/** Why a date is what it is, in words for people. */
function DateReason({ date: { origin = '' } }: { readonly date: ArticleDate }): JSX.Element | null {
  const reason = explainDateRule(origin);
  return reason === undefined ? null : <Fact label={texts.value.reason}>{reason}</Fact>;
}

function DateValue({ value }: { readonly value: string }): JSX.Element {
  return (
    <>
      <strong>{formatDate(value, state.value.language)}</strong> <code>{value}</code>
    </>
  );
}
