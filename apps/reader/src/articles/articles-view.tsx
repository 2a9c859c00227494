import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { compareCldr } from '@quocngu/text';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { addressOf, adjustState, state } from '../address/current-state.ts';
import { FILTERS, type FilterName, LISTS } from '../address/reader-state.ts';
import { documents } from '../documents/library.ts';
import { Failure } from '../interface/failure.tsx';
import { formatCount, texts } from '../interface/interface-texts.ts';
import { lazyView } from '../interface/lazy-view.tsx';
import { ProblemList } from '../open/problem-list.tsx';
import { chooseTypingMethod, typingMethod } from '../typing/typing-method.ts';
import { TYPING_METHODS } from '../typing/typing-methods.ts';
import { useTyping } from '../typing/use-typing.ts';
import { facts, factsFailure, gatherFacts } from './article-facts.ts';
import { ArticleRow } from './article-row.tsx';
import { changeFilter, type ListedValues, listFilterValues } from './filter-articles.ts';
import { followSearch, foundArticles, foundStatements, searchFailure } from './found-articles.ts';
import { RowList } from './row-list.tsx';
import { StatementRow } from './statement-row.tsx';

/** The library that draws is loaded only when charts are wanted. */
const Charts = lazyView(async () => (await import('./article-charts.tsx')).ArticleCharts);

const areChartsOpen = signal(false);

/** The open articles: searched, filtered, drawn. */
export function ArticlesView(): JSX.Element {
  useEffect(followSearch, []);
  const all = documents.value;
  useEffect(() => {
    const stop = new AbortController();
    void gatherFacts(all, stop.signal);
    return () => {
      stop.abort();
    };
  }, [all]);
  if (all.length === 0) {
    return (
      <div class="empty">
        <h1>{texts.value.views.articles}</h1>
        <p>{texts.value.noArticles}</p>
        <a class="button" href={addressOf({ view: 'open' })}>
          {texts.value.views.open}
        </a>
      </div>
    );
  }
  const found = foundArticles.value;
  const read = all.filter((opened) => facts.value.has(opened)).length;
  return (
    <div class="articles-view">
      <h1>{texts.value.views.articles}</h1>
      <ProblemList />
      <SearchForm />
      {searchFailure.value !== undefined && <Failure error={searchFailure.value} />}
      {factsFailure.value !== undefined && <Failure error={factsFailure.value} />}
      <p class="found" role="status">
        {texts.value.found(formatCount(found.length), formatCount(all.length))}
        {state.value.list === 'statements' &&
          ` · ${texts.value.statementCount(formatCount(foundStatements.value.length))}`}
        {read < all.length &&
          ` · ${texts.value.readSoFar(formatCount(read), formatCount(all.length))}`}
      </p>
      <details
        class="chart-panel"
        open={areChartsOpen.value}
        onToggle={(event) => {
          areChartsOpen.value = event.currentTarget.open;
        }}
      >
        <summary>{texts.value.chartsTitle}</summary>
        {areChartsOpen.value && <Charts />}
      </details>
      <ListSwitch />
      <FoundList />
    </div>
  );
}

/** Chooses between the articles and what is said in them. */
function ListSwitch(): JSX.Element {
  const { list } = state.value;
  return (
    <fieldset class="switches list-switch">
      <legend>{texts.value.listLabel}</legend>
      {LISTS.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="list"
            checked={name === list}
            onChange={() => {
              adjustState({ list: name });
              scrollTo(0, 0);
            }}
          />
          {texts.value.lists[name]}
        </label>
      ))}
    </fieldset>
  );
}

function FoundList(): JSX.Element {
  if (state.value.list === 'articles') {
    const rows = foundArticles.value;
    return rows.length === 0 ? (
      <p>{texts.value.noneFound}</p>
    ) : (
      <RowList
        name="article-list"
        rows={rows}
        keyOf={({ opened }) => opened.id}
        render={(found) => <ArticleRow found={found} />}
      />
    );
  }
  const rows = foundStatements.value;
  return rows.length === 0 ? (
    <p>{texts.value.noneSaid}</p>
  ) : (
    <RowList
      name="statement-list"
      rows={rows}
      keyOf={({ opened }, index) => `${opened.id} ${index}`}
      render={(found) => <StatementRow found={found} />}
    />
  );
}

function SearchForm(): JSX.Element {
  const { query, filters } = state.value;
  const field = useRef<HTMLInputElement>(null);
  const method = typingMethod.value;
  useTyping(field, method === undefined ? undefined : { method });
  const isNarrowed = (query ?? '') !== '' || Object.keys(filters).length > 0;
  return (
    <search>
      <form
        class="search-form"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <div class="search-field">
          <div class="search-label">
            <label for="search">{texts.value.searchLabel}</label>
            <TypingSwitch />
          </div>
          <input
            ref={field}
            id="search"
            type="search"
            lang="vi"
            autocomplete="off"
            value={query ?? ''}
            onInput={(event) => {
              const { value } = event.currentTarget;
              adjustState({ query: value === '' ? undefined : value });
            }}
          />
        </div>
        {FILTERS.map((filter) => (
          <FilterField key={filter} filter={filter} />
        ))}
        {isNarrowed && (
          <a class="clear" href={addressOf({ query: undefined, filters: {} })}>
            {texts.value.clearFilters}
          </a>
        )}
      </form>
    </search>
  );
}

/** How marks are typed in the field of the search, for whoever has no Vietnamese keyboard. */
function TypingSwitch(): JSX.Element {
  return (
    <label class="typing-switch">
      {texts.value.typingLabel}{' '}
      <select
        value={typingMethod.value ?? ''}
        onChange={(event) => {
          chooseTypingMethod(event.currentTarget.value);
        }}
      >
        <option value="">{texts.value.typingOff}</option>
        {TYPING_METHODS.map((name) => (
          <option key={name} value={name}>
            {name === 'telex' ? 'Telex' : name.toUpperCase()}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The values of each filter, counted anew only when more is known. */
const filterValues = Object.fromEntries(
  FILTERS.map((filter) => [
    filter,
    computed(() => listFilterValues(facts.value.values(), filter, compareCldr)),
  ]),
) as Readonly<Record<FilterName, ReadonlySignal<ListedValues>>>;

function FilterField({ filter }: { readonly filter: FilterName }): JSX.Element {
  const { filters } = state.value;
  const chosen = filters[filter];
  const { values, left } = filterValues[filter].value;
  const { language } = state.value;
  // Hundreds of options are not compared again for every key that is typed.
  const options = useMemo(
    () =>
      values.map(({ value, count }) => (
        <option key={value} value={value}>
          {value} ({formatCount(count)})
        </option>
      )),
    [values, language],
  );
  return (
    <div class="filter">
      <label for={`filter-${filter}`}>{texts.value.filters[filter]}</label>
      <select
        id={`filter-${filter}`}
        value={chosen ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          adjustState({ filters: changeFilter(filters, filter, value) });
        }}
      >
        <option value="">{texts.value.anyValue}</option>
        {chosen !== undefined && !values.some(({ value }) => value === chosen) && (
          <option value={chosen}>{chosen}</option>
        )}
        {options}
        {left > 0 && <option disabled>{texts.value.rarerValues(formatCount(left))}</option>}
      </select>
    </div>
  );
}
