import type { Article } from '@quocngu/article';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { addressOf, adjustState, state } from '../address/current-state.ts';
import { LAYERS, type ShownLayer } from '../address/reader-state.ts';
import type { OpenedDocument } from '../documents/opened-document.ts';
import { Failure } from '../interface/failure.tsx';
import { texts } from '../interface/interface-texts.ts';
import { ArticleFindings } from './article-findings.tsx';
import { ArticlePage } from './article-page.tsx';
import { MentionCard } from './mention-card.tsx';
import { Overview } from './overview.tsx';
import { dismissPointed, point, pointed, pointingHandlers } from './pointed.ts';
import { followReading, reading } from './reading.ts';
import { SeedPane } from './seed-pane.tsx';

/** The article that is open, with what is known of it and its seed. */
export function ReadView(): JSX.Element {
  useEffect(followReading, []);
  const { document: id } = state.value;
  if (reading.value === undefined) {
    return (
      <div class="empty">
        <h1>{texts.value.views.read}</h1>
        <p>{id === undefined ? texts.value.nothingOpen : texts.value.notOpen}</p>
        <p>
          <a class="button" href={addressOf({ view: 'open', document: undefined })}>
            {texts.value.views.open}
          </a>
        </p>
      </div>
    );
  }
  const { opened, article, isComplete, error } = reading.value;
  return (
    <div class="read-view" aria-busy={!isComplete}>
      {error !== undefined && <Failure error={error} />}
      {opened.charset !== undefined && (
        <p class="notice">{texts.value.convertedFrom(opened.charset)}</p>
      )}
      {opened.isPlainText === true && <p class="notice">{texts.value.plainText}</p>}
      {article === undefined ? (
        error === undefined && <p role="status">{texts.value.reading}</p>
      ) : (
        <OpenArticle opened={opened} article={article} />
      )}
    </div>
  );
}

function OpenArticle({
  opened,
  article,
}: {
  readonly opened: OpenedDocument;
  readonly article: Article;
}): JSX.Element {
  const hasSeed = state.value.layers.includes('seed');
  const pinned = state.value.mention;
  const id = pointed.value?.mention ?? pinned;
  const mention = article.mentions?.find((candidate) => candidate.id === id);
  useEffect(() => {
    const dismiss = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      dismissPointed();
      // The address may be ahead of the state that follows it.
      adjustState({ mention: undefined });
    };
    addEventListener('keydown', dismiss);
    return () => {
      removeEventListener('keydown', dismiss);
      point(undefined);
    };
  }, []);
  useEffect(() => {
    // A card that was chosen from a list shows where its mention stands.
    const mark = document.querySelector(`.article-page [data-mention="${pinned ?? ''}"]`);
    mark?.scrollIntoView({ block: 'nearest' });
    const chosen = article.mentions?.find((candidate) => candidate.id === pinned);
    if (chosen !== undefined) point({ span: chosen.span, mention: chosen.id });
  }, [pinned, article]);
  return (
    <>
      <LayerSwitches />
      <div class={`read-columns${hasSeed ? ' has-seed' : ''}`}>
        <div {...pointingHandlers}>
          <ArticlePage article={article} />
        </div>
        {hasSeed && <SeedPane opened={opened} article={article} />}
        <aside class={`notes${mention === undefined ? '' : ' has-card'}`}>
          {mention === undefined ? (
            <>
              <p class="hint">{texts.value.noName}</p>
              <Overview article={article} />
            </>
          ) : (
            <>
              <p class="card-close">
                <a href={addressOf({ mention: undefined })} onClick={dismissPointed}>
                  {texts.value.pinned}
                </a>
              </p>
              <MentionCard article={article} mention={mention} />
            </>
          )}
        </aside>
      </div>
      <ArticleFindings opened={opened} article={article} />
    </>
  );
}

/** What is shown beside the text. */
function LayerSwitches(): JSX.Element {
  const { layers } = state.value;
  const toggle = (layer: ShownLayer): void => {
    adjustState({
      layers: layers.includes(layer)
        ? layers.filter((shown) => shown !== layer)
        : [...layers, layer],
    });
  };
  return (
    <div class="read-tools">
      <fieldset class="switches">
        <legend>{texts.value.show}</legend>
        {LAYERS.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              checked={layers.includes(layer)}
              onChange={() => {
                toggle(layer);
              }}
            />
            {texts.value.layers[layer]}
          </label>
        ))}
      </fieldset>
      {layers.includes('names') && (
        <ul class="legend" aria-label={texts.value.legend}>
          {(['person', 'organisation', 'place', 'date', 'title'] as const).map((kind) => (
            <li key={kind}>
              <span class={`mention mention-${kind}`}>{texts.value.kinds[kind]}</span>
            </li>
          ))}
          {layers.includes('quotations') && (
            <li>
              <span class="quoted quoted-start quoted-end">{texts.value.layers.quotations}</span>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
