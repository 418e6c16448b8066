import type { VNode } from 'preact';
import type {
  AloneView,
  CoverageOverview,
  DecidedView,
  DatedView,
  FigureView,
  GapView,
  ListedArticle,
  NamedView,
} from '../coverage-overview';
import { OpenArticle } from './article-panel';
import { useAsked } from './asked-for';
import { Bars, type Bar } from './bars';
import { useShown } from './context';
import { DraftPart } from './draft-part';
import { PlaceLink, PlaceLinks } from './place-links';
import { Rows } from './rows';

const MOST_BARS = 12;

/** What the coverage holds, who says what, and what was asked in vain. */
export function CoveragePanel(): VNode {
  const version = useShown((state) => state.coverageCount);
  const bot = useShown((state) => state.bot.is);
  const person = useShown((state) => state.person);
  const newest = useShown((state) => state.messages.at(-1)?.id ?? '');
  const { value, problem } = useAsked<CoverageOverview>(`${version} ${bot}`, 'overview');
  const gaps = useAsked<{ readonly now: readonly GapView[]; readonly before: readonly GapView[] }>(
    `${version} ${bot} ${newest}`,
    'gaps',
  );
  const decided = useAsked<readonly DecidedView[]>(`${version} ${bot} ${person}`, 'decided');
  if (problem !== null) return <p class="problem">{problem}</p>;
  if (value === null) return <p class="more">Reading …</p>;
  const { articles, readArticles, people, places, figures, dates, alone } = value;
  return (
    <>
      {articles.length === 0 && (
        <p>The coverage is empty: add an article below, or with /knowledge add.</p>
      )}
      {readArticles < articles.length && (
        <p class="more">
          Read from the newest {readArticles} of {articles.length} articles.
        </p>
      )}
      <DraftPart />
      <Articles articles={articles} />
      <Decided articles={decided.value ?? []} />
      <People people={people} />
      <Named title="Places" named={places} />
      <Figures figures={figures} />
      <Timeline dates={dates} />
      <Alone alone={alone} />
      <Gaps gaps={[...(gaps.value?.now ?? []), ...(gaps.value?.before ?? [])]} />
    </>
  );
}

function Articles({ articles }: { readonly articles: readonly ListedArticle[] }): VNode {
  return (
    <Rows
      title="Articles"
      columns={['Headline', 'Outlet', 'Published', 'Paragraphs']}
      rows={articles}
      cells={({ id, headline, outlet, published, paragraphs }) => [
        <OpenArticle article={id} span={null}>
          {headline}
        </OpenArticle>,
        outlet,
        published ?? 'not given',
        paragraphs,
      ]}
    />
  );
}

/** Only editors and admins are told of any. */
function Decided({ articles }: { readonly articles: readonly DecidedView[] }): VNode | null {
  if (articles.length === 0) return null;
  return (
    <Rows
      title="Withheld, embargoed, expiring, retracted or corrected"
      columns={['Headline', 'Article', 'Status']}
      rows={articles}
      cells={({ id, headline, words }) => [headline, id, words.join(', ')]}
    />
  );
}

function People({ people }: { readonly people: readonly NamedView[] }): VNode {
  const bars: readonly Bar[] = people
    .filter(({ quoted }) => quoted > 0)
    .slice(0, MOST_BARS)
    .map(({ name, quoted }) => ({ name, count: quoted }));
  return (
    <Rows
      title="People"
      columns={['Name', 'Quoted', 'Named', 'Outlets', 'Where']}
      rows={people}
      cells={({ name, quoted, mentions, outlets, places }) => [
        name,
        quoted,
        mentions,
        outlets.join(', '),
        <PlaceLinks places={places} />,
      ]}
    >
      <Bars title="Who is quoted how often" bars={bars} />
    </Rows>
  );
}

function Named({
  title,
  named,
}: {
  readonly title: string;
  readonly named: readonly NamedView[];
}): VNode {
  return (
    <Rows
      title={title}
      columns={['Name', 'Named', 'Outlets', 'Where']}
      rows={named}
      cells={({ name, mentions, outlets, places }) => [
        name,
        mentions,
        outlets.join(', '),
        <PlaceLinks places={places} />,
      ]}
    />
  );
}

function Figures({ figures }: { readonly figures: readonly FigureView[] }): VNode {
  return (
    <Rows
      title="Figures"
      columns={['Figure', 'Of', 'Outlet', 'Sentence', 'Where']}
      rows={figures}
      cells={({ text, counted, outlet, place }) => [
        text,
        counted,
        outlet,
        place.sentence,
        <PlaceLink place={place} />,
      ]}
    />
  );
}

function Timeline({ dates }: { readonly dates: readonly DatedView[] }): VNode {
  const years = new Map<string, number>();
  for (const { from } of dates) {
    const year = from.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const bars = [...years].map(([name, count]) => ({ name, count })).slice(-2 * MOST_BARS);
  return (
    <Rows
      title="Timeline"
      columns={['Day', 'As written', 'Outlet', 'Sentence', 'Where']}
      rows={dates}
      cells={({ from, to, text, outlet, place }) => [
        from === to ? from : `${from} to ${to}`,
        text,
        outlet,
        place.sentence,
        <PlaceLink place={place} />,
      ]}
    >
      <Bars title="Dates named, by year" bars={bars} />
    </Rows>
  );
}

function Alone({ alone }: { readonly alone: readonly AloneView[] }): VNode {
  const rows = alone.flatMap(({ outlet, people, figures }) => [
    ...people.map(({ name, places }) => ({ outlet, says: name, places })),
    ...figures.map(({ text, counted, place }) => ({
      ...{ outlet, says: [text, counted].filter(Boolean).join(' '), places: [place] },
    })),
  ]);
  return (
    <Rows
      title="Said by one outlet alone"
      columns={['Outlet', 'Person or figure', 'Where']}
      rows={rows}
      cells={({ outlet, says, places }) => [outlet, says, <PlaceLinks places={places} />]}
    />
  );
}

function Gaps({ gaps }: { readonly gaps: readonly GapView[] }): VNode {
  return (
    <Rows
      title="Asked in vain"
      columns={['Question', 'Missing', 'Asked']}
      rows={gaps}
      cells={({ question, missing, asked }) => [
        question ?? 'not told: one person asked it',
        missing.join(', '),
        asked,
      ]}
    />
  );
}
