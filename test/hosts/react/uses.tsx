import 'coop-elements/react';
import {useRef} from 'react';
import type {CoopChangeDetail, CoopGrid, CoopSubmitEvent, Instrument, RadarSeries, Response} from 'coop-elements';

declare const instrument: Instrument;
declare const response: Response;
declare const series: readonly RadarSeries[];
declare function store(response: Response): Promise<void>;

// accepted: attributes
export const attributes = [
  <coop-grid
    id="grille"
    className="wide"
    lang="fr"
    aria-label="Grille"
    name="grille"
    instrument="maturite"
    required
    readonly
  />,
  <coop-assessment mode="external" layout="steps" step="form" parts="form report" min-group="5" readonly={false} />,
  <coop-radar for="grille" view="bars" depth={2} min-group={3} heading="Maturité" />,
  <coop-journey autosave="fabrique" slot="guide" />,
];

// accepted: properties, and `null` where nothing is known
export const properties = [
  <coop-grid instrument={instrument} value={{a1_1: 3, a1_2: 'na'}} response={response} readOnly disabled={false} />,
  <coop-principles instrument={null} response={undefined} value={{p1: {a: 3, b: 7, relation: 'competing'}}} />,
  <coop-radar series={series} htmlFor="grille" minGroup={4} forElements={[document.body]} />,
  <coop-report response={response} earlier={null} group={[response]} guide={null} />,
];

// accepted: children, in their slots
export const children = (
  <coop-journey>
    <p slot="lien">Nos cartes</p>
  </coop-journey>
);

// accepted: events with what they bring
export const events = (
  <coop-grid
    onInput={(event) => event.currentTarget.value}
    oncoop-change={({detail}) => detail.changed.toUpperCase()}
    oncoop-complete={({currentTarget, detail}) => currentTarget.result ?? detail.result.total.score}
    oncoop-submit={(event) => {
      event.preventDefault();
      event.waitUntil(store(event.detail.response));
    }}
    oncoop-error={({detail}) => detail.cause?.status?.toFixed()}
  />
);

// accepted: listeners written elsewhere, and a reference
export function Grid() {
  const grid = useRef<CoopGrid>(null);
  const changed = (event: CustomEvent<CoopChangeDetail>) => event.detail.response.answers;
  const submitted = (event: CoopSubmitEvent) => event.waitUntil(store(event.detail.response));
  return (
    <coop-grid
      ref={grid}
      key="grille"
      oncoop-change={changed}
      oncoop-submit={submitted}
      oncoop-result={() => grid.current?.focus()}
    />
  );
}

// refused: a mode that there is not
export const mode = <coop-grid mode="boss" />;

// refused: a layout that there is not
export const layout = <coop-principles layout="columns" />;

// refused: a view that there is not
export const view = <coop-radar view="pie" />;

// refused: a step that there is not
export const step = <coop-assessment step="end" />;

// refused: an attribute that is no number
export const minGroup = <coop-report min-group="many" />;

// refused: a property that there is not
export const unknown = <coop-grid questions={[]} />;

// refused: a property of another element
export const others = <coop-grid series={series} />;

// refused: a property that is read alone
export const result = <coop-grid result={null} />;

// refused: answers of no known kind
export const value = <coop-grid value={{a1_1: true}} />;

// refused: series of no known kind
export const kind = <coop-radar series={[{kind: 'best', scores: {}}]} />;

// refused: a detail that the event does not bring
export const detail = <coop-grid oncoop-complete={({detail}) => detail.changed} />;

// refused: to wait with an event that does not wait
export const wait = <coop-grid oncoop-change={(event) => event.waitUntil(store(response))} />;

// refused: a listener to another event
export const listener = <coop-grid oncoop-error={(event: CustomEvent<CoopChangeDetail>) => event.detail} />;

// refused: a tag that there is not
export const tag = <coop-gird />;
